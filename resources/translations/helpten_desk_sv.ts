<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source>%n contradiction(s)</source>
            <translation>
                <numerusform>%n motsägelse</numerusform>
                <numerusform>%n motsägelser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n d försenad</numerusform>
                <numerusform>%n d försenad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n datum(s)</source>
            <translation>
                <numerusform>%n uppgift</numerusform>
                <numerusform>%n uppgifter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n datum(s) differ</source>
            <translation>
                <numerusform>%n uppgift skiljer sig</numerusform>
                <numerusform>%n uppgifter skiljer sig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n datum(s) held</source>
            <translation>
                <numerusform>%n uppgift registrerad</numerusform>
                <numerusform>%n uppgifter registrerade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag försenad</numerusform>
                <numerusform>%n dagar försenad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n träff</numerusform>
                <numerusform>%n träffar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inspection(s)</source>
            <translation>
                <numerusform>%n begäran om insyn</numerusform>
                <numerusform>%n begäranden om insyn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n försenad</numerusform>
                <numerusform>%n försenade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n later</source>
            <translation>
                <numerusform>%n senare</numerusform>
                <numerusform>%n senare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n utelämnad</numerusform>
                <numerusform>%n utelämnade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) to scan</source>
            <translation>
                <numerusform>%n brev att skanna</numerusform>
                <numerusform>%n brev att skanna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) today</source>
            <translation>
                <numerusform>%n brev i dag</numerusform>
                <numerusform>%n brev i dag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are not understood; their postcodes would count as dead.</source>
            <translation>
                <numerusform>%n rad förstods inte; dess postnummer skulle räknas som obefintligt.</numerusform>
                <numerusform>%n rader förstods inte; deras postnummer skulle räknas som obefintliga.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were checked; none is missing, added or changed.</source>
            <translation>
                <numerusform>%n rad har kontrollerats; ingen saknas, är tillagd eller ändrad.</numerusform>
                <numerusform>%n rader har kontrollerats; ingen saknas, är tillagd eller ändrad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more change(s) can be undone.</source>
            <translation>
                <numerusform>Ytterligare %n ändring kan ångras.</numerusform>
                <numerusform>Ytterligare %n ändringar kan ångras.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more month(s) under All trips.</source>
            <translation>
                <numerusform>%n månad till under Alla körningar.</numerusform>
                <numerusform>%n månader till under Alla körningar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more namesake(s).</source>
            <translation>
                <numerusform>%n annan namne.</numerusform>
                <numerusform>%n andra namnar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them got the data less than a year ago.</source>
            <translation>
                <numerusform>%n av dem fick uppgifterna för mindre än ett år sedan.</numerusform>
                <numerusform>%n av dem fick uppgifterna för mindre än ett år sedan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n öppen</numerusform>
                <numerusform>%n öppna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) are with others.</source>
            <translation>
                <numerusform>%n öppet ärende är hos andra.</numerusform>
                <numerusform>%n öppna ärenden är hos andra.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n annan</numerusform>
                <numerusform>%n andra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sida</numerusform>
                <numerusform>%n sidor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>%n par</numerusform>
                <numerusform>%n par</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n papper</numerusform>
                <numerusform>%n papper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s)</source>
            <translation>
                <numerusform>%n partner</numerusform>
                <numerusform>%n partner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people in the register have this identity code; tell them apart.</source>
            <translation>
                <numerusform>%n person i registret har den här personbeteckningen; håll isär dem.</numerusform>
                <numerusform>%n personer i registret har den här personbeteckningen; håll isär dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n personer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) match: {named}.</source>
            <translation>
                <numerusform>%n person stämmer: {named}.</numerusform>
                <numerusform>%n personer stämmer: {named}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) blacked out</source>
            <translation>
                <numerusform>%n ställe svärtat</numerusform>
                <numerusform>%n ställen svärtade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n postcode(s)</source>
            <translation>
                <numerusform>%n postnummer</numerusform>
                <numerusform>%n postnummer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n blad</numerusform>
                <numerusform>%n blad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries are left before you have to wait.</source>
            <translation>
                <numerusform>%n försök kvar innan du måste vänta.</numerusform>
                <numerusform>%n försök kvar innan du måste vänta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trip(s)</source>
            <translation>
                <numerusform>%n körning</numerusform>
                <numerusform>%n körningar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trip(s), {kilometres} km</source>
            <translation>
                <numerusform>%n körning, {kilometres} km</numerusform>
                <numerusform>%n körningar, {kilometres} km</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n år</numerusform>
                <numerusform>%n år</numerusform>
            </translation>
        </message>
        <message>
            <source>A Finnish postcode has five digits, such as 00100.</source>
            <translation>Ett finskt postnummer har fem siffror, till exempel 00100.</translation>
        </message>
        <message>
            <source>A Finnish postcode has five digits. Which are in use is not known without a table of postcodes.</source>
            <translation>Ett finländskt postnummer har fem siffror. Utan en postnummertabell är det inte känt vilka som är i bruk.</translation>
        </message>
        <message>
            <source>A blacked-out region needs a ground.</source>
            <translation>En svärtad yta behöver en grund.</translation>
        </message>
        <message>
            <source>A business id has seven digits, a hyphen and a check digit that matches.</source>
            <translation>Ett FO-nummer har sju siffror, bindestreck och en kontrollsiffra som stämmer.</translation>
        </message>
        <message>
            <source>A business id has seven digits, a hyphen and a check digit, such as 1234567-1.</source>
            <translation>Ett FO-nummer har sju siffror, ett bindestreck och en kontrollsiffra, till exempel 1234567-1.</translation>
        </message>
        <message>
            <source>A clerk asks an administrator for a new passphrase. An administrator who has lost her own takes the recovery key, which was printed when the register was set up.</source>
            <translation>En handläggare ber administratören om en ny lösenfras. En administratör som förlorat sin egen tar återställningsnyckeln, som skrevs ut när registret lades upp.</translation>
        </message>
        <message>
            <source>A company</source>
            <translation>Företag</translation>
        </message>
        <message>
            <source>A fee may be asked</source>
            <translation>En avgift får tas ut</translation>
        </message>
        <message>
            <source>A fee may be asked, if the asker is {who}</source>
            <translation>En avgift får tas ut om den som begär är {who}</translation>
        </message>
        <message>
            <source>A few words in a row are easy to keep in mind and hard to guess.</source>
            <translation>Några ord i rad är lätta att minnas och svåra att gissa.</translation>
        </message>
        <message>
            <source>A file of text with a column of five-digit postcodes and one or two of towns, separated by tabs, semicolons or commas; or the post's own file of postcodes (PCF).</source>
            <translation>En textfil med en kolumn femsiffriga postnummer och en eller två kolumner postorter, åtskilda av tabbar, semikolon eller kommatecken; eller Postis egen postnummerfil (PCF).</translation>
        </message>
        <message>
            <source>A letter, a visit, a call or an e-mail is registered as a request.</source>
            <translation>Ett brev, ett besök, ett samtal eller ett e-brev registreras som en begäran.</translation>
        </message>
        <message>
            <source>A month from receipt ({received_on}) ends on {goal}, which is not a working day ({day_off}); the last lawful day is {limit}. It may be extended by two months only if the asker is told so, with the reasons, by that day.</source>
            <translation>En månad från mottagandet ({received_on}) går ut {goal}, som inte är en arbetsdag ({day_off}); sista lagliga dag är {limit}. Tiden får förlängas med två månader endast om den som begärt underrättas med skäl senast den dagen.</translation>
        </message>
        <message>
            <source>A month from receipt ({received_on}) ends on {limit}. It may be extended by two months only if the asker is told so, with the reasons, by that day.</source>
            <translation>En månad från mottagandet ({received_on}) går ut {limit}. Tiden får förlängas med två månader endast om den som begärt underrättas med skäl senast den dagen.</translation>
        </message>
        <message>
            <source>A page of {name} is too large to be a letter.</source>
            <translation>En sida i {name} är för stor för att vara ett brev.</translation>
        </message>
        <message>
            <source>A part is refused: it needs a written certificate with the reasons, and all the rest is given.</source>
            <translation>En del vägras: det kräver ett skriftligt intyg med skälen, och allt annat lämnas ut.</translation>
        </message>
        <message>
            <source>A part is refused: the person is told why and where to complain, and all the rest is given.</source>
            <translation>En del vägras: personen får veta varför och var man kan klaga, och allt annat lämnas ut.</translation>
        </message>
        <message>
            <source>A passphrase has at least {number} signs.</source>
            <translation>En lösenfras har minst {number} tecken.</translation>
        </message>
        <message>
            <source>A passphrase has at most {number} signs.</source>
            <translation>En lösenfras har högst {number} tecken.</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>A phone number has 5 to 15 digits and begins with 0 or +.</source>
            <translation>Ett telefonnummer har 5–15 siffror och börjar med 0 eller +.</translation>
        </message>
        <message>
            <source>A reference number has 4 to 20 digits; check it.</source>
            <translation>Ett referensnummer har 4–20 siffror; kontrollera det.</translation>
        </message>
        <message>
            <source>A reference number has digits only, or begins with RF.</source>
            <translation>Ett referensnummer har bara siffror eller börjar med RF.</translation>
        </message>
        <message>
            <source>A register on a server has no recovery key.</source>
            <translation>Ett register på en server har ingen återställningsnyckel.</translation>
        </message>
        <message>
            <source>A register on a server is set up with `helpten-desk server provision`.</source>
            <translation>Ett register på en server läggs upp med `helpten-desk server provision`.</translation>
        </message>
        <message>
            <source>A registered letter has a number; copy it from the receipt.</source>
            <translation>Ett rekommenderat brev har ett nummer; skriv av det från kvittot.</translation>
        </message>
        <message>
            <source>A request by e-mail is not enough unless it is verified in a way equivalent to a signature. Send a form to sign.</source>
            <translation>En begäran per e-post räcker inte, om den inte är bestyrkt på ett sätt som motsvarar en underskrift. Skicka en blankett att underteckna.</translation>
        </message>
        <message>
            <source>A request by phone is not enough: it is made in a hand-signed letter or in person. Send a form to sign.</source>
            <translation>En begäran per telefon räcker inte: den görs i ett egenhändigt undertecknat brev eller personligen. Skicka en blankett att underteckna.</translation>
        </message>
        <message>
            <source>A request that is half written is still here: finish it first.</source>
            <translation>En halvfärdig begäran finns ännu här: registrera den först.</translation>
        </message>
        <message>
            <source>A signature by hand has been seen</source>
            <translation>En egenhändig underskrift har setts</translation>
        </message>
        <message>
            <source>A signed letter is filed with its answer.</source>
            <translation>Ett undertecknat brev arkiveras med sitt svar.</translation>
        </message>
        <message>
            <source>A summary of ours, checked against the text of the law.</source>
            <translation>Vårt eget sammandrag, jämfört med lagens text.</translation>
        </message>
        <message>
            <source>A summary of ours, not checked against the text of the law.</source>
            <translation>Vårt eget sammandrag, som inte har jämförts med lagens text.</translation>
        </message>
        <message>
            <source>A valid request</source>
            <translation>En giltig begäran</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>Om programmet</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Frånvaro</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Frånvaro</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Åtkomst</translation>
        </message>
        <message>
            <source>Access to one's own data is free of charge, also though the last request was answered on {last_fulfilled_on}.</source>
            <translation>Insyn i egna uppgifter är avgiftsfri, även om den förra begäran besvarades {last_fulfilled_on}.</translation>
        </message>
        <message>
            <source>Access to one's own data is free of charge.</source>
            <translation>Insyn i egna uppgifter är avgiftsfri.</translation>
        </message>
        <message>
            <source>Action or place</source>
            <translation>Funktion eller plats</translation>
        </message>
        <message>
            <source>Actions and places</source>
            <translation>Funktioner och platser</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Lägg till ett värde</translation>
        </message>
        <message>
            <source>Add the user</source>
            <translation>Lägg till användaren</translation>
        </message>
        <message>
            <source>Add this first: {what}.</source>
            <translation>Lägg först till: {what}.</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>Lägg till …</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Address and employer</source>
            <translation>Adress och arbetsgivare</translation>
        </message>
        <message>
            <source>Address of the letter: {address}</source>
            <translation>Brevets adress: {address}</translation>
        </message>
        <message>
            <source>Address shown</source>
            <translation>Adressen syns</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Administration</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administratör</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>After the sign come three digits; check them.</source>
            <translation>Efter tecknet kommer tre siffror; kontrollera dem.</translation>
        </message>
        <message>
            <source>Against: {clues}.</source>
            <translation>Emot: {clues}.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>All actions and places by name</source>
            <translation>Alla funktioner och platser efter namn</translation>
        </message>
        <message>
            <source>All addresses of a present customer have ended, and none follows.</source>
            <translation>Alla adresser för en nuvarande kund har upphört och ingen ny finns.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alla filer</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Alla rader</translation>
        </message>
        <message>
            <source>All trips</source>
            <translation>Alla körningar</translation>
        </message>
        <message>
            <source>An administrator enters it in the administration.</source>
            <translation>En administratör matar in den under Administration.</translation>
        </message>
        <message>
            <source>An e-mail address has a name, one @ and a domain.</source>
            <translation>En e-postadress har ett namn, ett @ och en domän.</translation>
        </message>
        <message>
            <source>An identity code begins with the birth date in six digits; check them.</source>
            <translation>En personbeteckning börjar med födelsedatum i sex siffror; kontrollera dem.</translation>
        </message>
        <message>
            <source>An identity code has 11 characters, this one has {length}; check it.</source>
            <translation>En personbeteckning har 11 tecken, den här har {length}; kontrollera den.</translation>
        </message>
        <message>
            <source>An identity code, with or without the name, finds a person but identifies nobody.</source>
            <translation>En personbeteckning, med eller utan namn, hittar en person men identifierar ingen.</translation>
        </message>
        <message>
            <source>An identity code, with or without the name, finds a person but identifies nobody. This is the house's rule; the law says so from 1.1.2024.</source>
            <translation>En personbeteckning, med eller utan namn, hittar en person men identifierar ingen. Det är husets regel; lagen säger så från 1.1.2024.</translation>
        </message>
        <message>
            <source>Another administrator has changed the table of postcodes in the meantime.</source>
            <translation>En annan administratör har under tiden ändrat postnummertabellen.</translation>
        </message>
        <message>
            <source>Another clerk changed this record while you were at it.</source>
            <translation>En annan handläggare ändrade posten under tiden.</translation>
        </message>
        <message>
            <source>Another clerk has taken this decision back already.</source>
            <translation>En annan handläggare har redan återtagit detta beslut.</translation>
        </message>
        <message>
            <source>Another file …</source>
            <translation>En annan fil …</translation>
        </message>
        <message>
            <source>Another task is writing to the register. Nothing of this was saved.</source>
            <translation>Ett annat arbete skriver till registret. Inget av detta sparades.</translation>
        </message>
        <message>
            <source>Another {name}, {born}, shares: {shared}.</source>
            <translation>En annan {name}, {born}, har gemensamt: {shared}.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Besvara senast</translation>
        </message>
        <message>
            <source>Answer by {day}</source>
            <translation>Besvara senast {day}</translation>
        </message>
        <message>
            <source>Answer in</source>
            <translation>Svarets språk</translation>
        </message>
        <message>
            <source>Answer mailed</source>
            <translation>Svaret postat</translation>
        </message>
        <message>
            <source>Answer of a partner</source>
            <translation>Samarbetspartners svar</translation>
        </message>
        <message>
            <source>Answer on paper as well</source>
            <translation>Svaret även på papper</translation>
        </message>
        <message>
            <source>Answer sent again</source>
            <translation>Svaret på nytt</translation>
        </message>
        <message>
            <source>Answer that no data are held</source>
            <translation>Svara att inga uppgifter finns</translation>
        </message>
        <message>
            <source>Answer written</source>
            <translation>Svaret skrivet</translation>
        </message>
        <message>
            <source>Answer {case}</source>
            <translation>Svar {case}</translation>
        </message>
        <message>
            <source>Answer: no data are held</source>
            <translation>Svar: inga uppgifter finns</translation>
        </message>
        <message>
            <source>Answered {day}</source>
            <translation>Besvarad {day}</translation>
        </message>
        <message>
            <source>Any service</source>
            <translation>Vilken tjänst som helst</translation>
        </message>
        <message>
            <source>Ask an administrator for the role.</source>
            <translation>Be en administratör om rollen.</translation>
        </message>
        <message>
            <source>Ask an administrator of the desk.</source>
            <translation>Be en administratör för programmet.</translation>
        </message>
        <message>
            <source>Ask an administrator of the register to add you.</source>
            <translation>Be en administratör för registret lägga till dig.</translation>
        </message>
        <message>
            <source>Ask an administrator of the register.</source>
            <translation>Be en administratör för registret.</translation>
        </message>
        <message>
            <source>Ask an administrator to set your passphrase anew.</source>
            <translation>Be en administratör sätta en ny lösenfras åt dig.</translation>
        </message>
        <message>
            <source>Ask the administrator of the register.</source>
            <translation>Be registrets administratör.</translation>
        </message>
        <message>
            <source>Ask the administrator of the server for a new password.</source>
            <translation>Be serverns administratör om ett nytt lösenord.</translation>
        </message>
        <message>
            <source>Ask the administrator of the server to make a backup and upgrade it.</source>
            <translation>Be serverns administratör säkerhetskopiera och uppgradera den.</translation>
        </message>
        <message>
            <source>Ask the administrator of this machine for the right to write there.</source>
            <translation>Be den som sköter datorn om rätt att skriva där.</translation>
        </message>
        <message>
            <source>Ask the administrator to check the server's certificate and its name.</source>
            <translation>Be administratören kontrollera serverns certifikat och namn.</translation>
        </message>
        <message>
            <source>Ask the sender for a file without one.</source>
            <translation>Be avsändaren om en fil utan.</translation>
        </message>
        <message>
            <source>Ask the sender for the paper, or scan it again.</source>
            <translation>Be avsändaren om pappret eller skanna det på nytt.</translation>
        </message>
        <message>
            <source>Asker</source>
            <translation>Den som begär</translation>
        </message>
        <message>
            <source>Asker as in the request. Answer: {answer}</source>
            <translation>Den som begär enligt begäran. Svar: {answer}</translation>
        </message>
        <message>
            <source>Asker identified</source>
            <translation>Den som begär identifierad</translation>
        </message>
        <message>
            <source>Asker, as in the letter</source>
            <translation>Den som begär, som i brevet</translation>
        </message>
        <message>
            <source>At least a year has passed since the person last got the data to inspect ({last_fulfilled_on}).</source>
            <translation>Minst ett år har gått sedan personen senast fick insyn ({last_fulfilled_on}).</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Vid disken</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Frånvarande</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Back to identifying</source>
            <translation>Tillbaka till identifieringen</translation>
        </message>
        <message>
            <source>Basic details</source>
            <translation>Grunduppgifter</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Före</translation>
        </message>
        <message>
            <source>Before the correction</source>
            <translation>Före rättelsen</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Hör till</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Fakturering</translation>
        </message>
        <message>
            <source>Billing and collection</source>
            <translation>Fakturering och indrivning</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Födelsedatum</translation>
        </message>
        <message>
            <source>Birth date is impossible</source>
            <translation>Omöjligt födelsedatum</translation>
        </message>
        <message>
            <source>Black out</source>
            <translation>Svärta</translation>
        </message>
        <message>
            <source>Black out what it covers</source>
            <translation>Svärta det den täcker</translation>
        </message>
        <message>
            <source>Black out: {title}</source>
            <translation>Svärta: {title}</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Född</translation>
        </message>
        <message>
            <source>Bring the file register.keys back from the newest backup, or call the administrator.</source>
            <translation>Hämta filen register.keys från den senaste säkerhetskopian eller ring administratören.</translation>
        </message>
        <message>
            <source>Bring the register and its keys back from the newest backup, or call the administrator.</source>
            <translation>Hämta registret och dess nycklar från den senaste säkerhetskopian eller ring administratören.</translation>
        </message>
        <message>
            <source>Business ID</source>
            <translation>FO-nummer</translation>
        </message>
        <message>
            <source>Business ID {number}</source>
            <translation>FO-nummer {number}</translation>
        </message>
        <message>
            <source>Business id is wrong</source>
            <translation>Fel FO-nummer</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Per telefon</translation>
        </message>
        <message>
            <source>By the table the town is filled in beside its postcode, a town that disagrees is told, and postcodes that do not exist are found under Quality.</source>
            <translation>Med tabellen fylls postorten i efter postnumret, en postort som inte stämmer påpekas och postnummer som inte finns hittas under Kvalitet.</translation>
        </message>
        <message>
            <source>By this identity code the birth would be on {day}; check the sign.</source>
            <translation>Enligt den här personbeteckningen är födelsedagen {day}; kontrollera tecknet.</translation>
        </message>
        <message>
            <source>By what you know it</source>
            <translation>Hur du vet det</translation>
        </message>
        <message>
            <source>By whom, when</source>
            <translation>Vem, när</translation>
        </message>
        <message>
            <source>Called back to a known number</source>
            <translation>Uppringd på ett känt nummer</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>I retur</translation>
        </message>
        <message>
            <source>Came back on</source>
            <translation>Kom tillbaka</translation>
        </message>
        <message>
            <source>Came back: {reason}</source>
            <translation>Kom tillbaka: {reason}</translation>
        </message>
        <message>
            <source>Came today</source>
            <translation>Kom i dag</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock är på.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kort</translation>
        </message>
        <message>
            <source>Care of</source>
            <translation>c/o</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Case {case}</source>
            <translation>Ärende {case}</translation>
        </message>
        <message>
            <source>Case {case} is answered, {day}.</source>
            <translation>Ärende {case} är besvarat, {day}.</translation>
        </message>
        <message>
            <source>Case {case} is not valid as made. When the signed form comes, open its scan and tick the signature; if the asker comes in person, choose the counter.</source>
            <translation>Ärende {case} är inte giltigt i denna form. När den undertecknade blanketten kommer, öppna skanningen och kryssa för underskriften; kommer personen själv, välj disken.</translation>
        </message>
        <message>
            <source>Case {case} is now in hand of: {name}.</source>
            <translation>Handläggare av ärende {case} är nu: {name}.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Ärenden</translation>
        </message>
        <message>
            <source>Cases of the day</source>
            <translation>Dagens ärenden</translation>
        </message>
        <message>
            <source>Certificate of refusal</source>
            <translation>Intyg om vägran</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Change how the answer goes out</source>
            <translation>Ändra hur svaret går ut</translation>
        </message>
        <message>
            <source>Change it instead.</source>
            <translation>Ändra den i stället.</translation>
        </message>
        <message>
            <source>Change nothing, and ask the auditor to compare the register with a backup.</source>
            <translation>Ändra inget, och be revisorn jämföra registret med en säkerhetskopia.</translation>
        </message>
        <message>
            <source>Change the language</source>
            <translation>Byt språk</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Byt lösenfrasen</translation>
        </message>
        <message>
            <source>Change undone</source>
            <translation>Ändring ångrad</translation>
        </message>
        <message>
            <source>Check address</source>
            <translation>Granska adressen</translation>
        </message>
        <message>
            <source>Check both, and the Caps Lock key, and try again.</source>
            <translation>Kontrollera båda samt Caps Lock, och försök igen.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and in order, then try again.</source>
            <translation>Kontrollera att disken är ansluten och i ordning, och försök igen.</translation>
        </message>
        <message>
            <source>Check that the file is still there and that you may read it.</source>
            <translation>Kontrollera att filen finns kvar och att du får läsa den.</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>Granska adressen</translation>
        </message>
        <message>
            <source>Check the birth date.</source>
            <translation>Kontrollera födelsedatumet.</translation>
        </message>
        <message>
            <source>Check the day and the month.</source>
            <translation>Kontrollera dagen och månaden.</translation>
        </message>
        <message>
            <source>Check the journal</source>
            <translation>Kontrollera journalen</translation>
        </message>
        <message>
            <source>Check the name of the database, or set up a new register.</source>
            <translation>Kontrollera databasens namn eller lägg upp ett nytt register.</translation>
        </message>
        <message>
            <source>Check the network and try again; a deed that was done already is not done twice.</source>
            <translation>Kontrollera nätet och försök igen; det som redan är gjort görs inte två gånger.</translation>
        </message>
        <message>
            <source>Check the number.</source>
            <translation>Kontrollera numret.</translation>
        </message>
        <message>
            <source>Check the printer, then print again.</source>
            <translation>Kontrollera skrivaren och skriv ut igen.</translation>
        </message>
        <message>
            <source>Check the sheet yourself</source>
            <translation>Kontrollera bladet själv</translation>
        </message>
        <message>
            <source>Check the spelling, or try a birth date, a phone number or an address.</source>
            <translation>Kontrollera stavningen, eller pröva ett födelsedatum, ett telefonnummer eller en adress.</translation>
        </message>
        <message>
            <source>Check the spelling. The register is searched again when identifying.</source>
            <translation>Kontrollera stavningen. Registret genomsöks på nytt vid identifieringen.</translation>
        </message>
        <message>
            <source>Choose a datum first: Enter in the list of groups leads there.</source>
            <translation>Välj först en uppgift: Enter i listan över grupper leder dit.</translation>
        </message>
        <message>
            <source>Choose a file of at most 8 MB, 100,000 lines and 4,000 signs in a line.</source>
            <translation>Välj en fil med högst 8 MB, 100 000 rader och 4 000 tecken per rad.</translation>
        </message>
        <message>
            <source>Choose a file of one of these kinds.</source>
            <translation>Välj en fil av något av dessa slag.</translation>
        </message>
        <message>
            <source>Choose a file with a column of five-digit postcodes and one or two of towns.</source>
            <translation>Välj en fil med en kolumn femsiffriga postnummer och en eller två kolumner postorter.</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Välj en fil …</translation>
        </message>
        <message>
            <source>Choose another file …</source>
            <translation>Välj en annan fil …</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Välj en annan mapp.</translation>
        </message>
        <message>
            <source>Choose another printer, or check this one and print again.</source>
            <translation>Välj en annan skrivare, eller kontrollera den här och skriv ut igen.</translation>
        </message>
        <message>
            <source>Choose another rule at the left.</source>
            <translation>Välj en annan regel till vänster.</translation>
        </message>
        <message>
            <source>Choose another sign-in name.</source>
            <translation>Välj ett annat användarnamn.</translation>
        </message>
        <message>
            <source>Choose another way to confirm who is asking.</source>
            <translation>Välj ett annat sätt att bekräfta vem som begär.</translation>
        </message>
        <message>
            <source>Choose another, best a few words in a row.</source>
            <translation>Välj en annan, helst några ord i rad.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Välj en annan.</translation>
        </message>
        <message>
            <source>Choose at least one role for the user.</source>
            <translation>Välj minst en roll för användaren.</translation>
        </message>
        <message>
            <source>Choose how it was made sure</source>
            <translation>Välj hur det säkerställdes</translation>
        </message>
        <message>
            <source>Choose how it was made sure who is asking.</source>
            <translation>Välj hur det säkerställdes vem som begär.</translation>
        </message>
        <message>
            <source>Choose one of the grounds in the list, or give the datum.</source>
            <translation>Välj en av grunderna i listan eller lämna ut uppgiften.</translation>
        </message>
        <message>
            <source>Choose the file again when you want it.</source>
            <translation>Välj filen på nytt när du vill ha den.</translation>
        </message>
        <message>
            <source>Choose the person who is asking.</source>
            <translation>Välj personen som begär.</translation>
        </message>
        <message>
            <source>Choose what shall stand.</source>
            <translation>Välj vad som ska gälla.</translation>
        </message>
        <message>
            <source>Choose yours or theirs for each datum that both of you changed.</source>
            <translation>Välj ditt eller den andras värde för varje uppgift som ni båda ändrade.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Close the other desk, also one of another user of this machine, and try again.</source>
            <translation>Stäng det andra fönstret, även om det är en annan användares på den här datorn, och försök igen.</translation>
        </message>
        <message>
            <source>Code and birth date</source>
            <translation>Beteckning och födelsedatum</translation>
        </message>
        <message>
            <source>Code and sex</source>
            <translation>Beteckning och kön</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Samla</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Samlat</translation>
        </message>
        <message>
            <source>Collected for case {case}: {count}.</source>
            <translation>Samlat för ärende {case}: {count}.</translation>
        </message>
        <message>
            <source>Collecting reads every datum held about the person; the look is journalled.</source>
            <translation>Vid samlingen läses varje uppgift om personen; det antecknas i journalen.</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Företag</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Företag</translation>
        </message>
        <message>
            <source>Compare it with the paper.</source>
            <translation>Jämför med pappret.</translation>
        </message>
        <message>
            <source>Compare others …</source>
            <translation>Jämför andra …</translation>
        </message>
        <message>
            <source>Compare side by side</source>
            <translation>Jämför sida vid sida</translation>
        </message>
        <message>
            <source>Compare with those who may be the same before you save.</source>
            <translation>Jämför först med dem som kan vara samma.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Komplettera</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Kontaktperson</translation>
        </message>
        <message>
            <source>Contact person's</source>
            <translation>Kontaktpersonens</translation>
        </message>
        <message>
            <source>Contact persons and users</source>
            <translation>Kontaktpersoner och användare</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsätt</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Avtal</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Motsägelser</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Personuppgiftsansvarig</translation>
        </message>
        <message>
            <source>Controller and contact person</source>
            <translation>Personuppgiftsansvarig</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Exemplar</translation>
        </message>
        <message>
            <source>Copy the number of the registered letter from its receipt.</source>
            <translation>Skriv av det rekommenderade brevets nummer från kvittot.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Kopiera rapporten</translation>
        </message>
        <message>
            <source>Correct it instead, if it was recorded wrongly.</source>
            <translation>Rätta den i stället, om den var felaktigt registrerad.</translation>
        </message>
        <message>
            <source>Correct its values instead.</source>
            <translation>Rätta dess värden i stället.</translation>
        </message>
        <message>
            <source>Correct the mailing</source>
            <translation>Rätta postningen</translation>
        </message>
        <message>
            <source>Correct the mailing …</source>
            <translation>Rätta postningen …</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Rättelse</translation>
        </message>
        <message>
            <source>Counter view</source>
            <translation>Diskvy</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Landskod</translation>
        </message>
        <message>
            <source>Customer card</source>
            <translation>Kundkort</translation>
        </message>
        <message>
            <source>Customer entered</source>
            <translation>Kund tillagd</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundnummer</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Kundnummer</translation>
        </message>
        <message>
            <source>Customership</source>
            <translation>Kundrelation</translation>
        </message>
        <message>
            <source>Customership and contracts</source>
            <translation>Kundförhållande och avtal</translation>
        </message>
        <message>
            <source>DEMONSTRATION REGISTER</source>
            <translation>DEMONSTRATIONSREGISTER</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Uppgifter</translation>
        </message>
        <message>
            <source>Data about {name}</source>
            <translation>Uppgifter om {name}</translation>
        </message>
        <message>
            <source>Data changed</source>
            <translation>Uppgifter ändrade</translation>
        </message>
        <message>
            <source>Data collected</source>
            <translation>Uppgifterna samlade</translation>
        </message>
        <message>
            <source>Data found</source>
            <translation>Uppgifter funna</translation>
        </message>
        <message>
            <source>Data of both records</source>
            <translation>Bådas uppgifter</translation>
        </message>
        <message>
            <source>Data shown at the counter</source>
            <translation>Uppgifterna visade vid disken</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Brevets datum</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Daterat</translation>
        </message>
        <message>
            <source>Datum</source>
            <translation>Uppgift</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Day of death is impossible</source>
            <translation>Omöjlig dödsdag</translation>
        </message>
        <message>
            <source>Days and post</source>
            <translation>Dagar och post</translation>
        </message>
        <message>
            <source>Days to answer by</source>
            <translation>Svarsdagar</translation>
        </message>
        <message>
            <source>Dead, contract in force</source>
            <translation>Avliden, avtal i kraft</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Decisions on pairs</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Died {day}</source>
            <translation>Död {day}</translation>
        </message>
        <message>
            <source>Disclosure recorded</source>
            <translation>Utlämnandet antecknat</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Utlämnanden</translation>
        </message>
        <message>
            <source>Disclosures made</source>
            <translation>Gjorda utlämnanden</translation>
        </message>
        <message>
            <source>Do not guess: ask the person herself or look it up. A new address goes into a new letter, which is signed anew. If the address was right, the same letter is mailed again.</source>
            <translation>Gissa inte: fråga personen själv eller slå upp adressen. En ny adress kräver ett nytt brev, som undertecknas på nytt. Om adressen var rätt postas samma brev igen.</translation>
        </message>
        <message>
            <source>Do not write to this disk; bring the register back from the newest backup.</source>
            <translation>Skriv inget på den här disken; hämta registret från den senaste säkerhetskopian.</translation>
        </message>
        <message>
            <source>Do what the filled button says</source>
            <translation>Gör det som den fyllda knappen säger</translation>
        </message>
        <message>
            <source>Document seen in person</source>
            <translation>Handling visad personligen</translation>
        </message>
        <message>
            <source>Does not agree with</source>
            <translation>Stämmer inte med</translation>
        </message>
        <message>
            <source>Domicile</source>
            <translation>Hemkommun</translation>
        </message>
        <message>
            <source>Domicile {town}</source>
            <translation>Hemkommun {town}</translation>
        </message>
        <message>
            <source>Down and up in the list</source>
            <translation>Ned och upp i listan</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Utkastet sparat</translation>
        </message>
        <message>
            <source>Drag over what is to be blacked out; or Ins, arrows, Shift and arrows, Enter.</source>
            <translation>Dra över det som ska svärtas; eller Ins, pilarna, Skift och pilarna, Enter.</translation>
        </message>
        <message>
            <source>Due in {days} d</source>
            <translation>Förfaller {days} d</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>E-mail is wrong</source>
            <translation>Fel e-post</translation>
        </message>
        <message>
            <source>Each trip stands on its driver's card.</source>
            <translation>De enskilda körningarna finns på förarens kort.</translation>
        </message>
        <message numerus="yes">
            <source>Earlier requests of {who}: %n</source>
            <translation>
                <numerusform>{who}, tidigare begäranden: %n</numerusform>
                <numerusform>{who}, tidigare begäranden: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Earlier requests: %n</source>
            <translation>
                <numerusform>Tidigare begäranden: %n</numerusform>
                <numerusform>Tidigare begäranden: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Redigera</translation>
        </message>
        <message>
            <source>Edit the datum</source>
            <translation>Redigera uppgiften</translation>
        </message>
        <message>
            <source>Electronic register</source>
            <translation>Elektroniskt register</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbetsgivare</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Avsluta</translation>
        </message>
        <message>
            <source>End it with a date, or take those out first.</source>
            <translation>Avsluta den med ett datum, eller ta först bort de andra.</translation>
        </message>
        <message>
            <source>End or leave out</source>
            <translation>Avsluta eller utelämna</translation>
        </message>
        <message>
            <source>End the view</source>
            <translation>Avsluta vyn</translation>
        </message>
        <message>
            <source>End the view …</source>
            <translation>Avsluta vyn …</translation>
        </message>
        <message>
            <source>Ended before it began</source>
            <translation>Slutar före sin början</translation>
        </message>
        <message>
            <source>English</source>
            <translation>engelska</translation>
        </message>
        <message>
            <source>Enter a date, such as 5.11.2026.</source>
            <translation>Ange ett datum, till exempel 5.11.2026.</translation>
        </message>
        <message>
            <source>Enter a number, such as {example}.</source>
            <translation>Ange ett tal, till exempel {example}.</translation>
        </message>
        <message>
            <source>Enter an absence</source>
            <translation>Registrera frånvaro</translation>
        </message>
        <message>
            <source>Enter how many data were found, from 1 to 9999.</source>
            <translation>Ange hur många uppgifter som hittades, 1–9999.</translation>
        </message>
        <message>
            <source>Enter the absence</source>
            <translation>Registrera frånvaron</translation>
        </message>
        <message>
            <source>Enter the contact person, who signs the letters.</source>
            <translation>Ange kontaktpersonen, som undertecknar breven.</translation>
        </message>
        <message>
            <source>Enter the controller's name.</source>
            <translation>Ange den personuppgiftsansvarigas namn.</translation>
        </message>
        <message>
            <source>Enter the date as in 5.11.2026.</source>
            <translation>Ange datumet som 5.11.2026.</translation>
        </message>
        <message>
            <source>Enter the date as in {day}.</source>
            <translation>Ange datumet som {day}.</translation>
        </message>
        <message>
            <source>Enter the day of the signature.</source>
            <translation>Ange underskriftens dag.</translation>
        </message>
        <message>
            <source>Enter the day on which it left.</source>
            <translation>Ange dagen då det avgick.</translation>
        </message>
        <message>
            <source>Enter the day on which the request reached us.</source>
            <translation>Ange dagen då begäran kom till oss.</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Ange dagen.</translation>
        </message>
        <message>
            <source>Enter the fee as in 12,50, or leave it empty.</source>
            <translation>Ange avgiften som 12,50 eller lämna fältet tomt.</translation>
        </message>
        <message>
            <source>Enter the name of an administrator, who then helps the others.</source>
            <translation>Ange namnet på en administratör, som sedan hjälper de andra.</translation>
        </message>
        <message>
            <source>Enter the name of the register.</source>
            <translation>Ange registrets namn.</translation>
        </message>
        <message>
            <source>Enter the name of the user.</source>
            <translation>Ange användarens namn.</translation>
        </message>
        <message>
            <source>Enter the number that stands in the details of a line.</source>
            <translation>Ange numret som står i radens uppgifter.</translation>
        </message>
        <message>
            <source>Enter the street address and the town.</source>
            <translation>Skriv gatuadressen och postorten.</translation>
        </message>
        <message>
            <source>Enter the street address or the post office box.</source>
            <translation>Ange gatuadressen eller postboxen.</translation>
        </message>
        <message>
            <source>Enter the time of day as in 13.20.</source>
            <translation>Ange klockslaget som 13.20.</translation>
        </message>
        <message>
            <source>Enter the town.</source>
            <translation>Ange orten.</translation>
        </message>
        <message>
            <source>Enter what is missing, or keep the request as it is.</source>
            <translation>Ange det som saknas, eller registrera begäran som den är.</translation>
        </message>
        <message>
            <source>Enter your sign-in name and your passphrase.</source>
            <translation>Skriv ditt användarnamn och din lösenfras.</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Esc shows all again.</source>
            <translation>Esc visar alla igen.</translation>
        </message>
        <message>
            <source>Every look is recorded under this purpose. Press to choose another.</source>
            <translation>Varje titt antecknas med detta ändamål. Tryck för att välja ett annat.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Everyone changes his own passphrase only.</source>
            <translation>Var och en byter bara sin egen lösenfras.</translation>
        </message>
        <message>
            <source>Everything is done for today.</source>
            <translation>Allt är gjort för i dag.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Överallt</translation>
        </message>
        <message>
            <source>Fee in euros</source>
            <translation>Avgift i euro</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrera</translation>
        </message>
        <message>
            <source>Filter the hits</source>
            <translation>Filtrera träffarna</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>finska</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Första</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dagen</translation>
        </message>
        <message>
            <source>Five digits are needed, leading zeros too.</source>
            <translation>Det ska vara fem siffror, även nollorna i början.</translation>
        </message>
        <message>
            <source>For example a birth date, an address, a phone number or a case number.</source>
            <translation>Till exempel ett födelsedatum, en adress, ett telefonnummer eller ett ärendenummer.</translation>
        </message>
        <message>
            <source>For one person: {clues}.</source>
            <translation>För samma person talar: {clues}.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Blankett</translation>
        </message>
        <message>
            <source>Form to sign</source>
            <translation>Blankett att underteckna</translation>
        </message>
        <message>
            <source>Form to sign, case {case}</source>
            <translation>Blankett att underteckna, ärende {case}</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Hittades</translation>
        </message>
        <message numerus="yes">
            <source>Found by searching: %n person(s)</source>
            <translation>
                <numerusform>Funnen genom sökning: %n person</numerusform>
                <numerusform>Funna genom sökning: %n personer</numerusform>
            </translation>
        </message>
        <message>
            <source>Found in the guide and the keys</source>
            <translation>Hittades i guiden och tangenterna</translation>
        </message>
        <message>
            <source>Free of charge</source>
            <translation>Avgiftsfri</translation>
        </message>
        <message>
            <source>Free or not: it depends on who is asking</source>
            <translation>Avgiftsfri eller inte: det beror på vem som begär</translation>
        </message>
        <message>
            <source>Free, if it is the asker's first inspection</source>
            <translation>Avgiftsfri, om det är personens första insyn</translation>
        </message>
        <message>
            <source>Free, if the asker is {who}</source>
            <translation>Avgiftsfri, om den som begär är {who}</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>fre</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Fredag</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Från dag</translation>
        </message>
        <message>
            <source>GDPR and Data Protection Act 1050/2018</source>
            <translation>GDPR och dataskyddslagen 1050/2018</translation>
        </message>
        <message>
            <source>GDPR, and the Personal Data Act beside it</source>
            <translation>GDPR, och personuppgiftslagen vid sidan om</translation>
        </message>
        <message>
            <source>Give it after all</source>
            <translation>Lämna ut ändå</translation>
        </message>
        <message>
            <source>Give the case</source>
            <translation>Ge ärendet</translation>
        </message>
        <message>
            <source>Give the request to a clerk or to the contact person.</source>
            <translation>Ge begäran till en handläggare eller till kontaktpersonen.</translation>
        </message>
        <message>
            <source>Go back to the list of requests.</source>
            <translation>Gå tillbaka till listan över begäranden.</translation>
        </message>
        <message>
            <source>Good enough; {number} signs or more, such as four words, are much better.</source>
            <translation>Duger; {number} tecken eller fler, till exempel fyra ord, är mycket bättre.</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
        <message>
            <source>Group {number} is not as it stands on the paper.</source>
            <translation>Grupp {number} är inte som den står på pappret.</translation>
        </message>
        <message>
            <source>Group {number} of the recovery key is mistyped.</source>
            <translation>Grupp {number} av återställningsnyckeln är felskriven.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Hand the answer over, or enter an address that has been checked under Delivery.</source>
            <translation>Lämna över svaret, eller ange en kontrollerad adress under Leverans.</translation>
        </message>
        <message>
            <source>Hand the answer over, or take it back and enter an address that has been checked.</source>
            <translation>Lämna över svaret, eller ta tillbaka det och ange en kontrollerad adress.</translation>
        </message>
        <message>
            <source>Handed over against a receipt</source>
            <translation>Överlämnat mot kvitto</translation>
        </message>
        <message>
            <source>Harm to preventing or solving a crime</source>
            <translation>Men för förebyggande eller utredning av brott</translation>
        </message>
        <message>
            <source>Harm to state security, defence or public order</source>
            <translation>Men för statens säkerhet, försvaret eller allmän ordning</translation>
        </message>
        <message>
            <source>Has the answer left?</source>
            <translation>Har svaret avgått?</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>I registret</translation>
        </message>
        <message>
            <source>Held, never shown</source>
            <translation>Registrerat, visas aldrig</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjälp</translation>
        </message>
        <message>
            <source>Help and the keys that work here</source>
            <translation>Hjälp och tangenterna här</translation>
        </message>
        <message>
            <source>Helpten Desk {version}</source>
            <translation>Helpten Desk {version}</translation>
        </message>
        <message>
            <source>Helpten Desk, demonstration</source>
            <translation>Helpten Desk, demonstration</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Gäller från</translation>
        </message>
        <message>
            <source>Home town</source>
            <translation>Kommun</translation>
        </message>
        <message numerus="yes">
            <source>House rule: kept for %n year(s) from the end of the customership, to {day}.</source>
            <translation>
                <numerusform>Husets regel: bevaras %n år från kundförhållandets slut, till {day}.</numerusform>
                <numerusform>Husets regel: bevaras %n år från kundförhållandets slut, till {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>House rule: the driving log is kept for %n year(s) from the end of the year, to {day}.</source>
            <translation>
                <numerusform>Husets regel: körjournalen bevaras %n år från årets slut, till {day}.</numerusform>
                <numerusform>Husets regel: körjournalen bevaras %n år från årets slut, till {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>House rule: the request and its answer are kept for %n year(s), to {day}.</source>
            <translation>
                <numerusform>Husets regel: begäran och svaret bevaras %n år, till {day}.</numerusform>
                <numerusform>Husets regel: begäran och svaret bevaras %n år, till {day}.</numerusform>
            </translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Hur den kom</translation>
        </message>
        <message>
            <source>How many of each</source>
            <translation>Hur många av varje</translation>
        </message>
        <message>
            <source>How the address was checked</source>
            <translation>Hur adressen granskades</translation>
        </message>
        <message>
            <source>How the answer goes out</source>
            <translation>Hur svaret går ut</translation>
        </message>
        <message>
            <source>How the other address was checked</source>
            <translation>Hur den andra adressen kontrollerades</translation>
        </message>
        <message>
            <source>How was it made sure?</source>
            <translation>Hur säkerställdes det?</translation>
        </message>
        <message>
            <source>I have looked: this is the signed letter</source>
            <translation>Jag har tittat: det här är det undertecknade brevet</translation>
        </message>
        <message>
            <source>I have lost my passphrase</source>
            <translation>Jag har förlorat min lösenfras</translation>
        </message>
        <message>
            <source>I have printed it</source>
            <translation>Jag har skrivit ut den</translation>
        </message>
        <message>
            <source>Identified</source>
            <translation>Identifierad</translation>
        </message>
        <message>
            <source>Identifies nobody</source>
            <translation>Identifierar ingen</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identifiera</translation>
        </message>
        <message>
            <source>Identify the person first.</source>
            <translation>Identifiera personen först.</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identitet</translation>
        </message>
        <message>
            <source>Identity code</source>
            <translation>Personbeteckning</translation>
        </message>
        <message>
            <source>Identity code (and name)</source>
            <translation>Personbeteckning (och namn)</translation>
        </message>
        <message>
            <source>Identity code is wrong</source>
            <translation>Fel personbeteckning</translation>
        </message>
        <message>
            <source>If it is the same person, confirm that she keeps her password; otherwise choose another sign-in name.</source>
            <translation>Är det samma person, bekräfta att hon behåller sitt lösenord; välj annars ett annat användarnamn.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>In Finnish</source>
            <translation>På finska</translation>
        </message>
        <message>
            <source>In Swedish</source>
            <translation>På svenska</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>I kraft</translation>
        </message>
        <message>
            <source>In force: {file}, {postcodes}. Taken over {moment} by {name}.</source>
            <translation>I bruk: {file}, {postcodes}. Togs i bruk {moment} av {name}.</translation>
        </message>
        <message>
            <source>In hand of</source>
            <translation>Hos</translation>
        </message>
        <message>
            <source>In hand of …</source>
            <translation>Handläggare …</translation>
        </message>
        <message>
            <source>In the guide</source>
            <translation>I guiden</translation>
        </message>
        <message>
            <source>In the register: {value}</source>
            <translation>I registret: {value}</translation>
        </message>
        <message>
            <source>In what the page shows</source>
            <translation>I sidans listor, fält och papper</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Insyn</translation>
        </message>
        <message>
            <source>Install the newest version of the desk on this workstation.</source>
            <translation>Installera programmets nyaste version på den här arbetsstationen.</translation>
        </message>
        <message>
            <source>Instead of {file}, {postcodes}</source>
            <translation>Ersätter {file}, {postcodes}</translation>
        </message>
        <message>
            <source>It came back by post …</source>
            <translation>Kom tillbaka med posten …</translation>
        </message>
        <message>
            <source>It cannot end before it begins ({day}).</source>
            <translation>Den kan inte sluta innan den börjar ({day}).</translation>
        </message>
        <message>
            <source>It ends</source>
            <translation>Uppgiften upphör</translation>
        </message>
        <message>
            <source>It follows you to every workstation. Letters are in the language of who gets them.</source>
            <translation>Valet följer dig till varje arbetsstation. Breven är på mottagarens språk.</translation>
        </message>
        <message>
            <source>It has changed</source>
            <translation>Uppgiften har ändrats</translation>
        </message>
        <message>
            <source>It is a reprinted copy.</source>
            <translation>Det är en på nytt utskriven kopia.</translation>
        </message>
        <message>
            <source>It is before the first day.</source>
            <translation>Den är före den första dagen.</translation>
        </message>
        <message>
            <source>It is brought up to date when it is opened, after a copy of it has been made.</source>
            <translation>Det uppdateras när det öppnas, efter att en kopia har tagits.</translation>
        </message>
        <message>
            <source>It is filed with the case and enclosed.</source>
            <translation>Det arkiveras i ärendet och bifogas svaret.</translation>
        </message>
        <message>
            <source>It is made from what has been collected.</source>
            <translation>Det görs av det som har samlats.</translation>
        </message>
        <message>
            <source>It is registered that the answer was not shown.</source>
            <translation>Det är registrerat att svaret inte visades.</translation>
        </message>
        <message>
            <source>It opens the register if every administrator has lost her passphrase. It is shown only now: print it, and lock the paper away in another place than this machine.</source>
            <translation>Den öppnar registret om alla administratörer har förlorat sin lösenfras. Den visas bara nu: skriv ut den och lås in pappret på en annan plats än den här datorn.</translation>
        </message>
        <message>
            <source>It takes the place of the one before.</source>
            <translation>Den ersätter den föregående.</translation>
        </message>
        <message>
            <source>It was decided before whether these two are one person.</source>
            <translation>Det har redan avgjorts om dessa två är samma person.</translation>
        </message>
        <message>
            <source>It was not shown</source>
            <translation>Uppgifterna visades inte</translation>
        </message>
        <message>
            <source>It was not shown …</source>
            <translation>Uppgifterna visades inte …</translation>
        </message>
        <message>
            <source>It was recorded by mistake</source>
            <translation>Registrerad av misstag</translation>
        </message>
        <message>
            <source>It was recorded wrongly</source>
            <translation>Uppgiften var felaktigt registrerad</translation>
        </message>
        <message>
            <source>It will be tried again when the register is opened next.</source>
            <translation>Det försöks igen nästa gång registret öppnas.</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Keep the register on this machine, or use a PostgreSQL server.</source>
            <translation>Håll registret på den här datorn eller använd en PostgreSQL-server.</translation>
        </message>
        <message>
            <source>Keep these</source>
            <translation>Behåll dessa</translation>
        </message>
        <message>
            <source>Kept as long as it is in force.</source>
            <translation>Bevaras så länge det är i kraft.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tangent</translation>
        </message>
        <message>
            <source>Keys here</source>
            <translation>Tangenter här</translation>
        </message>
        <message>
            <source>Kilometres</source>
            <translation>Kilometer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Brevets språk</translation>
        </message>
        <message>
            <source>Language of the screen</source>
            <translation>Skärmens språk</translation>
        </message>
        <message>
            <source>Language, address, fee</source>
            <translation>Språk, adress, avgift</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dagen</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Försenade</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Senaste</translation>
        </message>
        <message>
            <source>Leave out; the ground is asked</source>
            <translation>Utelämna; grunden frågas</translation>
        </message>
        <message>
            <source>Leave to nobody</source>
            <translation>Lämna utan handläggare</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Avgick</translation>
        </message>
        <message>
            <source>Let the administrator mend it.</source>
            <translation>Låt administratören rätta det.</translation>
        </message>
        <message>
            <source>Let the letter say why, or give the datum.</source>
            <translation>Låt brevet ange skälet eller lämna uppgiften.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brev</translation>
        </message>
        <message>
            <source>Letter as it will be printed</source>
            <translation>Brevet som det skrivs ut</translation>
        </message>
        <message>
            <source>Letter came back</source>
            <translation>Brevet kom tillbaka</translation>
        </message>
        <message>
            <source>Letter on record</source>
            <translation>Registrerat brev</translation>
        </message>
        <message>
            <source>Letter up to date: {content}. Answer by {day}.</source>
            <translation>Brevet aktuellt: {content}. Besvara senast {day}.</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Brevhuvud</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brev</translation>
        </message>
        <message>
            <source>Letters and partners</source>
            <translation>Brev och partner</translation>
        </message>
        <message>
            <source>Letters and pictures</source>
            <translation>Brev och bilder</translation>
        </message>
        <message>
            <source>Letters of the case</source>
            <translation>Ärendets brev</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Sannolik</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Line breaks and odd signs were left out.</source>
            <translation>Radbrytningar och udda tecken lämnades bort.</translation>
        </message>
        <message>
            <source>Line {line} has it with another town.</source>
            <translation>På rad {line} har det en annan postort.</translation>
        </message>
        <message>
            <source>Line {line} of the journal is missing.</source>
            <translation>Rad {line} i journalen saknas.</translation>
        </message>
        <message>
            <source>Line {line} of the journal is not as it was written.</source>
            <translation>Rad {line} i journalen är inte som den skrevs.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Lock the desk</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Look at a card</source>
            <translation>Tittade på ett kort</translation>
        </message>
        <message>
            <source>Look at the list again and repeat what is still to be changed.</source>
            <translation>Se på listan igen och upprepa det som ännu ska ändras.</translation>
        </message>
        <message>
            <source>Look at the printed recovery key and type this group again.</source>
            <translation>Se på den utskrivna återställningsnyckeln och skriv gruppen igen.</translation>
        </message>
        <message>
            <source>Look at the sheet and confirm that it is the signed letter, or open another one.</source>
            <translation>Se på bladet och bekräfta att det är det undertecknade brevet, eller öppna ett annat.</translation>
        </message>
        <message>
            <source>Look for the pair among the decisions.</source>
            <translation>Sök paret bland besluten.</translation>
        </message>
        <message>
            <source>Looking for printers …</source>
            <translation>Söker skrivare …</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Posta</translation>
        </message>
        <message>
            <source>Mail the letter again</source>
            <translation>Posta brevet på nytt</translation>
        </message>
        <message>
            <source>Mailed</source>
            <translation>Postat</translation>
        </message>
        <message>
            <source>Mailed or handed over on</source>
            <translation>Postat eller överlämnat</translation>
        </message>
        <message>
            <source>Mailed {day}.</source>
            <translation>Postat {day}.</translation>
        </message>
        <message>
            <source>Mailing</source>
            <translation>Postning</translation>
        </message>
        <message>
            <source>Mailing corrected</source>
            <translation>Postningen rättad</translation>
        </message>
        <message>
            <source>Make a new recovery key</source>
            <translation>Gör en ny återställningsnyckel</translation>
        </message>
        <message>
            <source>Make a new recovery key if the paper is lost or somebody else may have seen it. The old key then opens only copies of the register that were made before.</source>
            <translation>Gör en ny återställningsnyckel om pappret är borta eller någon annan kan ha sett det. Den gamla nyckeln öppnar då bara kopior av registret som gjorts tidigare.</translation>
        </message>
        <message>
            <source>Make room on the disk and save again.</source>
            <translation>Gör plats på disken och spara igen.</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Marknadsföring</translation>
        </message>
        <message>
            <source>Mask the personal identity code in extracts; the letter then says so</source>
            <translation>Maskera personbeteckningen i utdrag; brevet säger då så</translation>
        </message>
        <message>
            <source>May be the same</source>
            <translation>Kan vara samma</translation>
        </message>
        <message>
            <source>Mend it, or move it away to start with the defaults.</source>
            <translation>Rätta den, eller flytta undan den för att börja med standardvärden.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Slå ihop</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Sammanslagen</translation>
        </message>
        <message>
            <source>Merged by {who}, {when}: {reason}</source>
            <translation>Sammanslagna av {who}, {when}: {reason}</translation>
        </message>
        <message>
            <source>Merged records and those of different people are listed here, and each can be taken back.</source>
            <translation>Här finns sammanslagna poster och sådana som gäller olika personer. Varje beslut kan återtas.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mina</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>mån</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Måndag</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Månad</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Månader</translation>
        </message>
        <message>
            <source>Most addresses have another town with this postcode, and this town has other postcodes.</source>
            <translation>De flesta adresser har en annan postort för detta postnummer, och denna ort har andra postnummer.</translation>
        </message>
        <message>
            <source>Most of {name} is not understood; first line {line}: {why}</source>
            <translation>Det mesta i filen {name} förstods inte; först rad {line}: {why}</translation>
        </message>
        <message>
            <source>Move in the hits without leaving the field</source>
            <translation>Rör dig i träffarna utan att lämna fältet</translation>
        </message>
        <message>
            <source>Move it; with Shift change its size</source>
            <translation>Flytta den; med skift ändra storleken</translation>
        </message>
        <message>
            <source>Move the file elsewhere if you know it; then bring the register back from the newest backup.</source>
            <translation>Flytta filen annanstans om du känner till den; hämta sedan registret från den senaste säkerhetskopian.</translation>
        </message>
        <message>
            <source>My passphrase</source>
            <translation>Min lösenfras</translation>
        </message>
        <message>
            <source>My passphrase, about the program</source>
            <translation>Min lösenfras, om programmet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Name and customer number</source>
            <translation>Namn och kundnummer</translation>
        </message>
        <message>
            <source>Name and identity code alone identify nobody.</source>
            <translation>Bara namn och personbeteckning identifierar ingen.</translation>
        </message>
        <message>
            <source>Name another administrator first.</source>
            <translation>Utse först en annan administratör.</translation>
        </message>
        <message numerus="yes">
            <source>Name begins so, %n hit(s)</source>
            <translation>
                <numerusform>Namnet börjar likadant, %n träff</numerusform>
                <numerusform>Namnet börjar likadant, %n träffar</numerusform>
            </translation>
        </message>
        <message>
            <source>Name its first administrator to set one up.</source>
            <translation>Ange den första administratören för att lägga upp ett.</translation>
        </message>
        <message>
            <source>Name of the register</source>
            <translation>Registrets namn</translation>
        </message>
        <message>
            <source>Name of the source</source>
            <translation>Källans namn</translation>
        </message>
        <message>
            <source>Name, birth date, phone, address, customer number, case …</source>
            <translation>Namn, födelsedatum, telefon, adress, kundnummer, ärende …</translation>
        </message>
        <message>
            <source>Needed secret for supervision or inspection</source>
            <translation>Sekretess som behövs för tillsyn eller granskning</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Ny lösenfras</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Ny lösenfras igen</translation>
        </message>
        <message>
            <source>New passphrase, if the old one is lost</source>
            <translation>Ny lösenfras, om den gamla är borta</translation>
        </message>
        <message>
            <source>New person or company</source>
            <translation>Ny person eller nytt företag</translation>
        </message>
        <message>
            <source>New recovery key</source>
            <translation>Ny återställningsnyckel</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Ny begäran</translation>
        </message>
        <message>
            <source>New request …</source>
            <translation>Ny begäran …</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Ny användare</translation>
        </message>
        <message>
            <source>New user …</source>
            <translation>Ny användare …</translation>
        </message>
        <message>
            <source>New: {what}</source>
            <translation>Ny: {what}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Next step: Identify</source>
            <translation>Nästa steg: Identifiera</translation>
        </message>
        <message>
            <source>No address any more</source>
            <translation>Ingen adress längre</translation>
        </message>
        <message>
            <source>No address is registered.</source>
            <translation>Ingen adress är registrerad.</translation>
        </message>
        <message>
            <source>No card has been opened yet.</source>
            <translation>Inget kort har öppnats ännu.</translation>
        </message>
        <message>
            <source>No case in hand</source>
            <translation>Inget ärende i hand</translation>
        </message>
        <message>
            <source>No case is here: {tile}</source>
            <translation>Inga ärenden här: {tile}</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Inga uppgifter</translation>
        </message>
        <message>
            <source>No earlier requests</source>
            <translation>Inga tidigare begäranden</translation>
        </message>
        <message>
            <source>No employer</source>
            <translation>Ingen arbetsgivare</translation>
        </message>
        <message>
            <source>No inspections</source>
            <translation>Ingen begäran om insyn</translation>
        </message>
        <message>
            <source>No letter has been opened.</source>
            <translation>Inget brev har öppnats.</translation>
        </message>
        <message>
            <source>No letter was written.</source>
            <translation>Inget brev skrevs.</translation>
        </message>
        <message>
            <source>No page code of this register is found on the sheet.</source>
            <translation>Ingen sidkod från det här registret hittas på bladet.</translation>
        </message>
        <message>
            <source>No papers</source>
            <translation>Inga papper</translation>
        </message>
        <message>
            <source>No papers.</source>
            <translation>Inga papper.</translation>
        </message>
        <message>
            <source>No person has this customer number.</source>
            <translation>Ingen person har detta kundnummer.</translation>
        </message>
        <message>
            <source>No postcodes with their towns are found in {name}.</source>
            <translation>I filen {name} finns inga postnummer med postorter.</translation>
        </message>
        <message>
            <source>No record is against this rule.</source>
            <translation>Ingen uppgift strider mot denna regel.</translation>
        </message>
        <message>
            <source>No requests.</source>
            <translation>Inga begäranden.</translation>
        </message>
        <message>
            <source>No sheet has been scanned</source>
            <translation>Inget blad har skannats</translation>
        </message>
        <message>
            <source>No table of postcodes is in force.</source>
            <translation>Ingen postnummertabell är i bruk.</translation>
        </message>
        <message>
            <source>No trips with its vehicles.</source>
            <translation>Inga körningar med företagets fordon.</translation>
        </message>
        <message>
            <source>No two records look like one person's.</source>
            <translation>Inga två poster ser ut att gälla samma person.</translation>
        </message>
        <message>
            <source>Nobody has been found yet, so no earlier inspection is known.</source>
            <translation>Ingen har hittats ännu, så ingen tidigare insyn är känd.</translation>
        </message>
        <message>
            <source>Nobody has been identified yet.</source>
            <translation>Ingen har identifierats ännu.</translation>
        </message>
        <message>
            <source>Nobody has decided on a pair yet.</source>
            <translation>Inget par har ännu avgjorts.</translation>
        </message>
        <message>
            <source>Nobody in the register</source>
            <translation>Ingen i registret</translation>
        </message>
        <message>
            <source>Nobody in the register is like this so far.</source>
            <translation>Hittills finns ingen sådan i registret.</translation>
        </message>
        <message>
            <source>Nobody is found with these facts</source>
            <translation>Ingen hittas med de här uppgifterna</translation>
        </message>
        <message>
            <source>Nobody stands in for herself.</source>
            <translation>Ingen är sin egen vikarie.</translation>
        </message>
        <message>
            <source>Nobody was found among the first of them. Type more of the number or the name.</source>
            <translation>Ingen hittades bland de första av dem. Skriv mer av numret eller namnet.</translation>
        </message>
        <message>
            <source>None is away to be signed</source>
            <translation>Inget är på underteckning</translation>
        </message>
        <message>
            <source>None of these: save</source>
            <translation>Ingen av dessa: spara</translation>
        </message>
        <message>
            <source>Not a ground of the law in force.</source>
            <translation>Inte en grund i gällande lag.</translation>
        </message>
        <message>
            <source>Not for a request that came in this way.</source>
            <translation>Inte för en begäran som kom så här.</translation>
        </message>
        <message>
            <source>Not given: {ground}</source>
            <translation>Lämnas inte ut: {ground}</translation>
        </message>
        <message>
            <source>Not possible now.</source>
            <translation>Inte möjligt nu.</translation>
        </message>
        <message>
            <source>Not shown after all</source>
            <translation>Visades ändå inte</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Olika personer</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>Förstods inte</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>Inte giltig</translation>
        </message>
        <message>
            <source>Not valid as made</source>
            <translation>Inte giltig i denna form</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>Inte giltig ännu</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>Anteckning för handläggaren</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Inget har ändrats ännu.</translation>
        </message>
        <message>
            <source>Nothing has been collected yet.</source>
            <translation>Inget har samlats ännu.</translation>
        </message>
        <message>
            <source>Nothing has been disclosed.</source>
            <translation>Inget har lämnats ut.</translation>
        </message>
        <message>
            <source>Nothing has been mailed today</source>
            <translation>Inget har postats i dag</translation>
        </message>
        <message>
            <source>Nothing held</source>
            <translation>Ingen uppgift</translation>
        </message>
        <message>
            <source>Nothing is held</source>
            <translation>Inget är registrerat</translation>
        </message>
        <message>
            <source>Nothing is held in this group.</source>
            <translation>Inget är registrerat i denna grupp.</translation>
        </message>
        <message>
            <source>Nothing is marked as wrong here.</source>
            <translation>Ingenting är markerat som fel här.</translation>
        </message>
        <message>
            <source>Nothing is masked here.</source>
            <translation>Ingenting är maskerat här.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Inget ändrades.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>Inget hittades</translation>
        </message>
        <message>
            <source>Nothing was found for “{query}”.</source>
            <translation>Inget hittades för ”{query}”.</translation>
        </message>
        <message>
            <source>Nothing was found. Try another word.</source>
            <translation>Ingenting hittades. Pröva ett annat ord.</translation>
        </message>
        <message>
            <source>Nothing was mailed on {day}.</source>
            <translation>Inget postades {day}.</translation>
        </message>
        <message>
            <source>Nothing was recorded as printed.</source>
            <translation>Inget antecknades som utskrivet.</translation>
        </message>
        <message>
            <source>Nothing was removed. Choose an empty folder for the demo.</source>
            <translation>Inget togs bort. Välj en tom mapp för demonstrationen.</translation>
        </message>
        <message>
            <source>Nothing was saved. Go back to the list.</source>
            <translation>Inget sparades. Gå tillbaka till listan.</translation>
        </message>
        <message>
            <source>Nothing was saved. Press F5 to see what is kept now, then make your change again.</source>
            <translation>Inget sparades. Tryck F5 för att se vad som nu är sparat och gör ändringen igen.</translation>
        </message>
        <message>
            <source>Now: {value}</source>
            <translation>Nu: {value}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number of the receipt (optional)</source>
            <translation>Kvittots nummer (valfritt)</translation>
        </message>
        <message>
            <source>Number of the registered letter</source>
            <translation>Det rekommenderade brevets nummer</translation>
        </message>
        <message>
            <source>On both sides</source>
            <translation>På båda sidor</translation>
        </message>
        <message>
            <source>On one side</source>
            <translation>På ena sidan</translation>
        </message>
        <message>
            <source>On paper as well</source>
            <translation>Också på papper</translation>
        </message>
        <message>
            <source>On the ground “{ground}” the law does not let the letter be silent.</source>
            <translation>På grunden ”{ground}” tillåter lagen inte att brevet tiger.</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>På denna sida</translation>
        </message>
        <message>
            <source>One level back; what you typed is kept</source>
            <translation>En nivå tillbaka; det du skrivit finns kvar</translation>
        </message>
        <message>
            <source>One of the two records has changed since it was shown. Nothing was saved.</source>
            <translation>En av posterna har ändrats sedan den visades. Inget sparades.</translation>
        </message>
        <message>
            <source>One partner a line</source>
            <translation>En samarbetspartner per rad</translation>
        </message>
        <message>
            <source>Only a clerk changes what is held of people.</source>
            <translation>Bara en handläggare ändrar personers uppgifter.</translation>
        </message>
        <message>
            <source>Only a clerk decides whether two records are of one person.</source>
            <translation>Endast en handläggare avgör om två poster gäller samma person.</translation>
        </message>
        <message>
            <source>Only a clerk or the contact person looks at people's data.</source>
            <translation>Bara en handläggare eller kontaktpersonen ser på människors uppgifter.</translation>
        </message>
        <message>
            <source>Only a letter that was mailed can come back.</source>
            <translation>Bara ett postat brev kan komma tillbaka.</translation>
        </message>
        <message>
            <source>Only an administrator may change this.</source>
            <translation>Bara en administratör får ändra detta.</translation>
        </message>
        <message>
            <source>Only an administrator names users.</source>
            <translation>Bara en administratör utser användare.</translation>
        </message>
        <message>
            <source>Only an administrator or an auditor reads the journal.</source>
            <translation>Bara en administratör eller revisor läser journalen.</translation>
        </message>
        <message>
            <source>Only from the town</source>
            <translation>Endast från orten</translation>
        </message>
        <message>
            <source>Only she herself or an administrator enters who is away.</source>
            <translation>Frånvaro registreras av personen själv eller av en administratör.</translation>
        </message>
        <message>
            <source>Only this person</source>
            <translation>Bara den här personen</translation>
        </message>
        <message>
            <source>Only those who handle requests have absences.</source>
            <translation>Bara de som handlägger begäranden har frånvaro.</translation>
        </message>
        <message>
            <source>Only what differs</source>
            <translation>Endast det som skiljer sig</translation>
        </message>
        <message>
            <source>Only with the service</source>
            <translation>Endast med tjänsten</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>Öppna en fil …</translation>
        </message>
        <message>
            <source>Open a letter</source>
            <translation>Öppna ett brev</translation>
        </message>
        <message>
            <source>Open a table of postcodes</source>
            <translation>Öppna en postnummertabell</translation>
        </message>
        <message>
            <source>Open and close a group</source>
            <translation>Öppna och stäng en grupp</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Öppna i webbläsaren</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öppna det</translation>
        </message>
        <message>
            <source>Open it, or choose another folder for the new one.</source>
            <translation>Öppna det, eller välj en annan mapp för det nya.</translation>
        </message>
        <message>
            <source>Open it.</source>
            <translation>Öppna det.</translation>
        </message>
        <message>
            <source>Open its file or drop it here. At the counter, by phone or by e-mail none is needed.</source>
            <translation>Öppna dess fil eller släpp den här. Vid disken, per telefon eller per e-post behövs ingen.</translation>
        </message>
        <message>
            <source>Open ones</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Öppna kortet</translation>
        </message>
        <message>
            <source>Open the card again to see what is held.</source>
            <translation>Öppna kortet på nytt.</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Öppna ärendet</translation>
        </message>
        <message>
            <source>Open the case again and look at its letters.</source>
            <translation>Öppna ärendet igen och se på dess brev.</translation>
        </message>
        <message>
            <source>Open the case again and look at its papers.</source>
            <translation>Öppna ärendet igen och se på dess papper.</translation>
        </message>
        <message>
            <source>Open the case again and look at what is held now.</source>
            <translation>Öppna ärendet på nytt och se vilka uppgifter som finns nu.</translation>
        </message>
        <message>
            <source>Open the case to which it belongs.</source>
            <translation>Öppna ärendet som det hör till.</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>Öppna programmet</translation>
        </message>
        <message>
            <source>Open the hit</source>
            <translation>Öppna träffen</translation>
        </message>
        <message>
            <source>Open the request again to see where it stands.</source>
            <translation>Öppna begäran igen för att se var den står.</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Öppna raden</translation>
        </message>
        <message>
            <source>Open the scanned sheet …</source>
            <translation>Öppna det skannade bladet …</translation>
        </message>
        <message>
            <source>Opening the register …</source>
            <translation>Öppnar registret …</translation>
        </message>
        <message>
            <source>Ordinary letter</source>
            <translation>Vanligt brev</translation>
        </message>
        <message numerus="yes">
            <source>Other details, %n hit(s)</source>
            <translation>
                <numerusform>Andra uppgifter, %n träff</numerusform>
                <numerusform>Andra uppgifter, %n träffar</numerusform>
            </translation>
        </message>
        <message>
            <source>Other facts</source>
            <translation>Andra uppgifter</translation>
        </message>
        <message>
            <source>Other facts to find the data by</source>
            <translation>Andra uppgifter att söka med</translation>
        </message>
        <message>
            <source>Other records hang on this one.</source>
            <translation>Andra poster hör till den här.</translation>
        </message>
        <message>
            <source>Other told</source>
            <translation>Övrigt</translation>
        </message>
        <message>
            <source>Other told details</source>
            <translation>Övriga lämnade uppgifter</translation>
        </message>
        <message>
            <source>Others with this postcode have {town}.</source>
            <translation>Andra med detta postnummer har {town}.</translation>
        </message>
        <message>
            <source>Own passphrase changed</source>
            <translation>Egen lösenfras bytt</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Sidbredd</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>Pairs are found by names, birth dates, codes, phones, e-mails and addresses.</source>
            <translation>Par hittas genom namn, födelsedatum, personbeteckningar, telefonnummer, e-post och adresser.</translation>
        </message>
        <message>
            <source>Pairs that may be one person</source>
            <translation>Par som kan vara samma person</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papper</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papper</translation>
        </message>
        <message>
            <source>Papers in the register</source>
            <translation>Papper i registret</translation>
        </message>
        <message numerus="yes">
            <source>Papers: %n sheet(s) as pictures</source>
            <translation>
                <numerusform>Papper: %n blad som bild</numerusform>
                <numerusform>Papper: %n blad som bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Samarbetspartner</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Lösenfras</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Lösenfrasen igen</translation>
        </message>
        <message>
            <source>Passphrase for the beginning</source>
            <translation>Lösenfras för början</translation>
        </message>
        <message>
            <source>Passphrase set anew</source>
            <translation>Lösenfrasen satt på nytt</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>People opened last</source>
            <translation>Senast öppnade personer</translation>
        </message>
        <message>
            <source>People who may be the asker</source>
            <translation>Personer som kan vara den som begär</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Personal Data Act 523/1999</source>
            <translation>Personuppgiftslagen 523/1999</translation>
        </message>
        <message>
            <source>Personal identity code</source>
            <translation>Personbeteckning</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Phone is wrong</source>
            <translation>Fel telefonnummer</translation>
        </message>
        <message>
            <source>Phone {number}</source>
            <translation>Telefon {number}</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möjlig</translation>
        </message>
        <message>
            <source>Post and papers of today</source>
            <translation>Dagens post och papper</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postadress</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postnummer</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postnummer</translation>
        </message>
        <message>
            <source>Postcode and town</source>
            <translation>Postnummer och postort</translation>
        </message>
        <message>
            <source>Postcode is wrong</source>
            <translation>Fel postnummer</translation>
        </message>
        <message>
            <source>Postcodes</source>
            <translation>Postnummer</translation>
        </message>
        <message>
            <source>Postcodes taken away</source>
            <translation>Postnummer togs ur bruk</translation>
        </message>
        <message>
            <source>Postcodes taken over</source>
            <translation>Postnummer togs i bruk</translation>
        </message>
        <message>
            <source>Posting list</source>
            <translation>Postningslista</translation>
        </message>
        <message>
            <source>Posting list of</source>
            <translation>Postningslista för</translation>
        </message>
        <message>
            <source>Posting list of {day}</source>
            <translation>Postningslista {day}</translation>
        </message>
        <message>
            <source>Posting list of {day} …</source>
            <translation>Postningslista {day} …</translation>
        </message>
        <message>
            <source>Posting list {day}</source>
            <translation>Postningslista {day}</translation>
        </message>
        <message>
            <source>Posting list …</source>
            <translation>Postningslista …</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Nuvarande lösenfras</translation>
        </message>
        <message>
            <source>Press F5 to compare them as they are now.</source>
            <translation>Tryck F5 för att jämföra dem som de är nu.</translation>
        </message>
        <message>
            <source>Press F5 to see what is entered now.</source>
            <translation>Tryck F5 för att se vad som nu är antecknat.</translation>
        </message>
        <message>
            <source>Press F5 to see what is in force now.</source>
            <translation>Tryck på F5 för att se vad som gäller nu.</translation>
        </message>
        <message>
            <source>Press to show only these</source>
            <translation>Tryck för att visa bara dessa</translation>
        </message>
        <message>
            <source>Preview of the letterhead</source>
            <translation>Förhandsvisning av brevhuvudet</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Print a copy</source>
            <translation>Skriv ut en kopia</translation>
        </message>
        <message>
            <source>Print a copy of letter {number}</source>
            <translation>Skriv ut en kopia av brev {number}</translation>
        </message>
        <message>
            <source>Print a copy …</source>
            <translation>Skriv ut en kopia …</translation>
        </message>
        <message>
            <source>Print a window test</source>
            <translation>Skriv ut ett fönsterprov</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Skriv ut igen</translation>
        </message>
        <message>
            <source>Print for signing</source>
            <translation>Skriv ut för underskrift</translation>
        </message>
        <message>
            <source>Print on both sides of the paper</source>
            <translation>Skriv ut på båda sidor av pappret</translation>
        </message>
        <message>
            <source>Print the file and scan the paper.</source>
            <translation>Skriv ut filen och skanna pappret.</translation>
        </message>
        <message>
            <source>Print the form to sign</source>
            <translation>Skriv ut blanketten att underteckna</translation>
        </message>
        <message>
            <source>Print the posting list</source>
            <translation>Skriv ut postningslistan</translation>
        </message>
        <message>
            <source>Print the recovery key</source>
            <translation>Skriv ut återställningsnyckeln</translation>
        </message>
        <message>
            <source>Print the recovery key first, or save it.</source>
            <translation>Skriv först ut återställningsnyckeln, eller spara den.</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Skriv ut det som visas</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Utskrivet</translation>
        </message>
        <message>
            <source>Printed: {where}</source>
            <translation>Utskrivet: {where}</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Skrivare</translation>
        </message>
        <message>
            <source>Prohibition</source>
            <translation>Förbud</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bevis</translation>
        </message>
        <message>
            <source>Proofs of identity</source>
            <translation>Bevis på identitet</translation>
        </message>
        <message>
            <source>Protected address</source>
            <translation>Spärrmarkering</translation>
        </message>
        <message>
            <source>Protection has ended</source>
            <translation>Spärrmarkeringen har upphört</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Ändamål</translation>
        </message>
        <message>
            <source>Purpose: {purpose}</source>
            <translation>Ändamål: {purpose}</translation>
        </message>
        <message>
            <source>Put down a rectangle</source>
            <translation>Lägg ut en rektangel</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Kvalitet</translation>
        </message>
        <message>
            <source>Quality of the records</source>
            <translation>Uppgifternas kvalitet</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Läs</translation>
        </message>
        <message>
            <source>Read a step behind</source>
            <translation>Läs ett tidigare steg</translation>
        </message>
        <message>
            <source>Read again what is shown</source>
            <translation>Läs på nytt det som visas</translation>
        </message>
        <message>
            <source>Read letter {number}</source>
            <translation>Läs brev {number}</translation>
        </message>
        <message>
            <source>Read {provision}</source>
            <translation>Läs {provision}</translation>
        </message>
        <message>
            <source>Reading the register …</source>
            <translation>Läser registret …</translation>
        </message>
        <message>
            <source>Reading {name} was stopped.</source>
            <translation>Läsningen av {name} avbröts.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Skäl</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Mottagen</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Mottagen</translation>
        </message>
        <message>
            <source>Record as complete and identify</source>
            <translation>Registrera som komplett och identifiera</translation>
        </message>
        <message>
            <source>Record that it came back</source>
            <translation>Registrera returen</translation>
        </message>
        <message>
            <source>Recorded: the answer of case {case} came back.</source>
            <translation>Registrerat: svaret i ärende {case} kom tillbaka.</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Återställningsnyckel</translation>
        </message>
        <message>
            <source>Recovery key typed back</source>
            <translation>Återställningsnyckel prövad</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Register and identify</source>
            <translation>Registrera och identifiera</translation>
        </message>
        <message>
            <source>Register and print the form to sign</source>
            <translation>Registrera och skriv ut blanketten att underteckna</translation>
        </message>
        <message>
            <source>Register as not shown</source>
            <translation>Registrera som inte visat</translation>
        </message>
        <message>
            <source>Register as spoilt</source>
            <translation>Registrera som förstört</translation>
        </message>
        <message>
            <source>Register brought up to date</source>
            <translation>Registret uppdaterades</translation>
        </message>
        <message>
            <source>Register the correction</source>
            <translation>Registrera rättelsen</translation>
        </message>
        <message>
            <source>Register the mailing</source>
            <translation>Registrera postningen</translation>
        </message>
        <message>
            <source>Register the signature</source>
            <translation>Registrera underskriften</translation>
        </message>
        <message>
            <source>Register what partners answered</source>
            <translation>Registrera vad partnerna svarade</translation>
        </message>
        <message>
            <source>Register what was found</source>
            <translation>Registrera det som hittades</translation>
        </message>
        <message>
            <source>Register: {where}</source>
            <translation>Register: {where}</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registrerat</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>Registrerad adress</translation>
        </message>
        <message>
            <source>Registered as mailed by {clerk}.</source>
            <translation>Registreras som postat av {clerk}.</translation>
        </message>
        <message>
            <source>Registered letter</source>
            <translation>Rekommenderat brev</translation>
        </message>
        <message>
            <source>Registered: {mailing}</source>
            <translation>Registrerat: {mailing}</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Ta bort för gott</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Ta bort …</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Begäran</translation>
        </message>
        <message>
            <source>Request at the counter …</source>
            <translation>Begäran vid disken …</translation>
        </message>
        <message>
            <source>Request given to a clerk</source>
            <translation>Handläggaren bytt</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Begäranden</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Reveal (F8)</source>
            <translation>Visa (F8)</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>Rollerna ändrade</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Rules: those of the day of each request; today {law}</source>
            <translation>Regler: de som gällde dagen för varje begäran; i dag {law}</translation>
        </message>
        <message>
            <source>Rules: {law}, fixed for this demonstration</source>
            <translation>Regler: {law}, bestämda för denna demonstration</translation>
        </message>
        <message numerus="yes">
            <source>Same name, %n hit(s)</source>
            <translation>
                <numerusform>Samma namn, %n träff</numerusform>
                <numerusform>Samma namn, %n träffar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Same name, %n hits: tell them apart by the birth date</source>
            <translation>
                <numerusform>Samma namn, %n träff: skilj dem åt på födelsedatumet</numerusform>
                <numerusform>Samma namn, %n träffar: skilj dem åt på födelsedatumet</numerusform>
            </translation>
        </message>
        <message>
            <source>Same person?</source>
            <translation>Samma person?</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>lör</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Lördag</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Save PDF …</source>
            <translation>Spara PDF …</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Spara som PDF</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Spara som PDF …</translation>
        </message>
        <message>
            <source>Save as PDF, print elsewhere …</source>
            <translation>Spara som PDF, skriv ut annanstans …</translation>
        </message>
        <message>
            <source>Save it as text in UTF-8, the columns separated by tabs or semicolons.</source>
            <translation>Spara den som text (UTF-8) med kolumnerna åtskilda av tabbar eller semikolon.</translation>
        </message>
        <message>
            <source>Save the letter as PDF, or have CUPS installed.</source>
            <translation>Spara brevet som PDF eller låt installera CUPS.</translation>
        </message>
        <message>
            <source>Save the letterhead</source>
            <translation>Spara brevhuvudet</translation>
        </message>
        <message>
            <source>Save the roles</source>
            <translation>Spara rollerna</translation>
        </message>
        <message>
            <source>Save the sheet as PDF and print that.</source>
            <translation>Spara bladet som PDF och skriv ut det.</translation>
        </message>
        <message>
            <source>Saved as PDF, printed elsewhere</source>
            <translation>Sparat som PDF, utskrivet annanstans</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Sparat.</translation>
        </message>
        <message>
            <source>Saved. Ctrl+Z on the card takes it back.</source>
            <translation>Sparad. Ctrl+Z på kortet ångrar.</translation>
        </message>
        <message>
            <source>Saved. It counts from the next time {name} unlocks.</source>
            <translation>Sparat. Det gäller från nästa gång {name} låser upp.</translation>
        </message>
        <message>
            <source>Saved. Letters made from now on carry it; sent ones stay as they are.</source>
            <translation>Sparat. Brev som görs från och med nu bär det; sända förblir som de är.</translation>
        </message>
        <message>
            <source>Saved. Print the file, and then delete it for good.</source>
            <translation>Sparat. Skriv ut filen och radera den sedan för gott.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Sparat: {name}</translation>
        </message>
        <message>
            <source>Saved: {what}.</source>
            <translation>Sparad: {what}.</translation>
        </message>
        <message>
            <source>Scan it again at 300 dpi or less.</source>
            <translation>Skanna det på nytt med högst 300 dpi.</translation>
        </message>
        <message>
            <source>Scanned sheet</source>
            <translation>Skannat blad</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Sök</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>Sök på nytt</translation>
        </message>
        <message>
            <source>Search for a person, and press Enter to open the card.</source>
            <translation>Sök en person och öppna kortet med Enter.</translation>
        </message>
        <message>
            <source>Search for the asker</source>
            <translation>Sök den som begär</translation>
        </message>
        <message>
            <source>Search for the customer again.</source>
            <translation>Sök kunden på nytt.</translation>
        </message>
        <message>
            <source>Search for the person again.</source>
            <translation>Sök personen på nytt.</translation>
        </message>
        <message>
            <source>Search for the same customer</source>
            <translation>Sökning efter samma kund</translation>
        </message>
        <message>
            <source>Search the guide and the keys</source>
            <translation>Sök i guiden och tangenterna</translation>
        </message>
        <message>
            <source>Search the whole register</source>
            <translation>Sök i hela registret</translation>
        </message>
        <message>
            <source>Search {seconds} s</source>
            <translation>Sökning {seconds} s</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Genomsökt</translation>
        </message>
        <message>
            <source>Send as a registered letter</source>
            <translation>Skicka som rekommenderat brev</translation>
        </message>
        <message>
            <source>Serious danger to somebody's rights</source>
            <translation>Allvarlig fara för någons rättigheter</translation>
        </message>
        <message>
            <source>Serious danger to the person's health or treatment</source>
            <translation>Allvarlig fara för personens hälsa eller vård</translation>
        </message>
        <message>
            <source>Set the new passphrase</source>
            <translation>Sätt den nya lösenfrasen</translation>
        </message>
        <message>
            <source>Set the passphrase and unlock</source>
            <translation>Sätt lösenfrasen och lås upp</translation>
        </message>
        <message>
            <source>Set up a new register.</source>
            <translation>Lägg upp ett nytt register.</translation>
        </message>
        <message>
            <source>Set up the register</source>
            <translation>Lägg upp registret</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Skift</translation>
        </message>
        <message>
            <source>Should have been answered by {day}</source>
            <translation>Borde ha besvarats senast {day}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier one(s)</source>
            <translation>
                <numerusform>Visa %n tidigare</numerusform>
                <numerusform>Visa %n tidigare</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Visa alla</translation>
        </message>
        <message>
            <source>Show the key again</source>
            <translation>Visa nyckeln igen</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Visa lösenfrasen</translation>
        </message>
        <message>
            <source>Show the people</source>
            <translation>Visa personerna</translation>
        </message>
        <message>
            <source>Show this place again</source>
            <translation>Visa det här stället igen</translation>
        </message>
        <message>
            <source>Show what is masked, for 30 seconds</source>
            <translation>Visa det maskerade i 30 sekunder</translation>
        </message>
        <message>
            <source>Show: {word}</source>
            <translation>Visa: {word}</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Visat</translation>
        </message>
        <message>
            <source>Shown at the counter</source>
            <translation>Visat vid disken</translation>
        </message>
        <message>
            <source>Shown {day}</source>
            <translation>Visat {day}</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Underteckna</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Användarnamn</translation>
        </message>
        <message>
            <source>Sign-in name of an administrator</source>
            <translation>Administratörens användarnamn</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Signature and facts compared</source>
            <translation>Underskrift och uppgifter jämförda</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Undertecknat</translation>
        </message>
        <message>
            <source>Signed letters back</source>
            <translation>Undertecknade tillbaka</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Undertecknat</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Något gick fel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Källa</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Källa: {source}</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellanslag</translation>
        </message>
        <message numerus="yes">
            <source>Spelt nearly so, %n hit(s)</source>
            <translation>
                <numerusform>Stavas nästan likadant, %n träff</numerusform>
                <numerusform>Stavas nästan likadant, %n träffar</numerusform>
            </translation>
        </message>
        <message>
            <source>Split it, and file the parts one by one.</source>
            <translation>Dela den och arkivera delarna en och en.</translation>
        </message>
        <message>
            <source>Spoilt …</source>
            <translation>Förstört …</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Vikarie</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Steps of the request, now: {step}</source>
            <translation>Begärans steg, nu: {step}</translation>
        </message>
        <message>
            <source>Stopped. Nothing of {name} was taken over.</source>
            <translation>Avbröts. Inget ur {name} togs i bruk.</translation>
        </message>
        <message>
            <source>Street address</source>
            <translation>Gatuadress</translation>
        </message>
        <message>
            <source>Street address or post office box</source>
            <translation>Gatuadress eller postbox</translation>
        </message>
        <message>
            <source>Strong identification</source>
            <translation>Stark identifiering</translation>
        </message>
        <message>
            <source>Such as: passport seen, number not kept.</source>
            <translation>Till exempel: pass visat, numret inte sparat.</translation>
        </message>
        <message>
            <source>Suffices</source>
            <translation>Räcker</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>sön</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Söndag</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>svenska</translation>
        </message>
        <message>
            <source>Tables of text</source>
            <translation>Texttabeller</translation>
        </message>
        <message>
            <source>Take along or leave out</source>
            <translation>Ta med eller utelämna</translation>
        </message>
        <message>
            <source>Take away for good</source>
            <translation>Ta ur bruk</translation>
        </message>
        <message>
            <source>Take it from the archive or from a backup, and tell the administrator.</source>
            <translation>Ta den ur arkivet eller en säkerhetskopia och meddela administratören.</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n postcode(s)</source>
            <translation>
                <numerusform>Ta %n postnummer i bruk</numerusform>
                <numerusform>Ta %n postnummer i bruk</numerusform>
            </translation>
        </message>
        <message>
            <source>Take that absence back first, or choose other days.</source>
            <translation>Ta först tillbaka den frånvaron eller välj andra dagar.</translation>
        </message>
        <message>
            <source>Take the absence back</source>
            <translation>Ta tillbaka frånvaron</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>Ta ärendet</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>Återta beslutet</translation>
        </message>
        <message>
            <source>Take the earlier decision back first.</source>
            <translation>Ta först tillbaka det tidigare beslutet.</translation>
        </message>
        <message>
            <source>Take the filters away</source>
            <translation>Ta bort filtren</translation>
        </message>
        <message>
            <source>Take the table away …</source>
            <translation>Ta bort tabellen …</translation>
        </message>
        <message>
            <source>Tell the two apart by other facts.</source>
            <translation>Skilj dem åt med andra uppgifter.</translation>
        </message>
        <message>
            <source>Telling the reasons would defeat the restriction, so no certificate is written.</source>
            <translation>Att ange skälen skulle omintetgöra begränsningen, så inget intyg skrivs.</translation>
        </message>
        <message>
            <source>The [postgresql] part of the settings file {path} is wrong: {error}.</source>
            <translation>Delen [postgresql] i inställningsfilen {path} är fel: {error}.</translation>
        </message>
        <message>
            <source>The absence of {name} has been taken back in the meantime.</source>
            <translation>Frånvaron har under tiden tagits tillbaka: {name}.</translation>
        </message>
        <message>
            <source>The absence of {name} is taken back.</source>
            <translation>Frånvaron är tillbakatagen: {name}.</translation>
        </message>
        <message>
            <source>The address has changed since the letter was written. Hand it over, or write it anew; register the mailing only if it left before the change.</source>
            <translation>Adressen har ändrats sedan brevet skrevs. Lämna över brevet eller skriv det på nytt; registrera postningen bara om brevet avgick före ändringen.</translation>
        </message>
        <message>
            <source>The administrator names the other users. The passphrase opens the register: nobody can look it up, neither here nor anywhere else.</source>
            <translation>Administratören utser de andra användarna. Lösenfrasen öppnar registret: ingen kan ta reda på den, varken här eller någon annanstans.</translation>
        </message>
        <message>
            <source>The answer can be written. Its year runs from the day at the counter.</source>
            <translation>Svaret kan skrivas. Dess år löper från dagen för besöket.</translation>
        </message>
        <message>
            <source>The answer goes to another address</source>
            <translation>Svaret går till en annan adress</translation>
        </message>
        <message>
            <source>The answer goes to the registered address unless another one has been checked.</source>
            <translation>Svaret går till den registrerade adressen, om inte en annan har kontrollerats.</translation>
        </message>
        <message>
            <source>The answer has left</source>
            <translation>Svaret har avgått</translation>
        </message>
        <message>
            <source>The asker is here in person; the request needs no form.</source>
            <translation>Den som begär är här personligen; begäran behöver ingen form.</translation>
        </message>
        <message>
            <source>The asker used strong electronic identification.</source>
            <translation>Den som begär använde stark elektronisk identifiering.</translation>
        </message>
        <message>
            <source>The asker was reached at a number that was already in the register.</source>
            <translation>Den som begär nåddes på ett nummer som redan fanns i registret.</translation>
        </message>
        <message>
            <source>The asker's name and any other fact are missing, so the data cannot be looked for.</source>
            <translation>Namnet på den som begär och alla andra uppgifter saknas, så uppgifterna kan inte sökas.</translation>
        </message>
        <message>
            <source>The asker's name is missing, so the data cannot be looked for.</source>
            <translation>Namnet på den som begär saknas, så uppgifterna kan inte sökas.</translation>
        </message>
        <message>
            <source>The birth date lies in the future, or more than 120 years ago.</source>
            <translation>Födelsedatumet ligger i framtiden eller mer än 120 år tillbaka.</translation>
        </message>
        <message>
            <source>The birth date {day} is in the future.</source>
            <translation>Födelsedatumet {day} ligger i framtiden.</translation>
        </message>
        <message>
            <source>The case goes back to what was collected, and a new letter is written. The letter that was printed stays on record; destroy the paper.</source>
            <translation>Ärendet går tillbaka till det som samlats, och ett nytt brev skrivs. Brevet som skrevs ut finns kvar; förstör pappret.</translation>
        </message>
        <message>
            <source>The case goes back to what was collected, and its year does not run. What was registered stays on record, and the ledger of disclosures gets a line that corrects it.</source>
            <translation>Ärendet går tillbaka till det som samlats, och dess år löper inte. Den tidigare anteckningen står kvar, och förteckningen över utlämnanden får en rad som rättar den.</translation>
        </message>
        <message>
            <source>The case is closed, the disclosure is entered in the ledger, and the year to the next free inspection begins. A mistake is corrected afterwards by “Correct the mailing”.</source>
            <translation>Ärendet avslutas, utlämnandet antecknas i förteckningen och året till nästa avgiftsfria insyn börjar. Ett fel rättas efteråt med ”Rätta postningen”.</translation>
        </message>
        <message>
            <source>The case is open again: the person has not got the answer. The mailing and the entry in the ledger stay, and beside them stands that the letter came back.</source>
            <translation>Ärendet är öppet igen, eftersom personen inte har fått svaret. Postningen och anteckningen om utlämnandet kvarstår, och bredvid dem antecknas att brevet kom tillbaka.</translation>
        </message>
        <message>
            <source>The cases stay with the one who is away; the one who stands in sees them too.</source>
            <translation>Ärendena stannar hos den frånvarande; vikarien ser dem också.</translation>
        </message>
        <message>
            <source>The check digit of the reference does not match; check it.</source>
            <translation>Referensnumrets kontrollsiffra stämmer inte; kontrollera den.</translation>
        </message>
        <message>
            <source>The check digits of the IBAN do not match; check it.</source>
            <translation>IBAN-numrets kontrollsiffror stämmer inte; kontrollera dem.</translation>
        </message>
        <message>
            <source>The clerk's passphrase</source>
            <translation>Handläggarens lösenfras</translation>
        </message>
        <message>
            <source>The company has named nobody.</source>
            <translation>Företaget har inte utsett någon.</translation>
        </message>
        <message>
            <source>The contact person signs the letters.</source>
            <translation>Kontaktpersonen undertecknar breven.</translation>
        </message>
        <message>
            <source>The contact person signs the printed letter. The scanned sheet is filed with the case.</source>
            <translation>Kontaktpersonen undertecknar det utskrivna brevet. Det skannade bladet arkiveras med ärendet.</translation>
        </message>
        <message>
            <source>The controller has not been entered, so no letter can be made.</source>
            <translation>Personuppgiftsansvarig har inte angetts, så inget brev kan göras.</translation>
        </message>
        <message>
            <source>The copy would harm the rights of others</source>
            <translation>Kopian skulle kränka andras rättigheter</translation>
        </message>
        <message>
            <source>The data are wanted in writing</source>
            <translation>Uppgifterna önskas skriftligen</translation>
        </message>
        <message>
            <source>The database server could not prove who it is, so nothing was sent to it.</source>
            <translation>Databasservern kunde inte bevisa vem den är, så inget sändes till den.</translation>
        </message>
        <message>
            <source>The database server does not take the connection.</source>
            <translation>Databasservern tar inte emot anslutningen.</translation>
        </message>
        <message>
            <source>The day is in the future.</source>
            <translation>Dagen ligger i framtiden.</translation>
        </message>
        <message>
            <source>The day of death lies before the birth, or in the future.</source>
            <translation>Dödsdagen är före födelsen eller i framtiden.</translation>
        </message>
        <message>
            <source>The decision is taken back; both records are as they were.</source>
            <translation>Beslutet är återtaget, och båda posterna är som förut.</translation>
        </message>
        <message>
            <source>The desk may not write in the folder of the register.</source>
            <translation>Programmet får inte skriva i registrets mapp.</translation>
        </message>
        <message>
            <source>The disk failed while the register was read or written. Nothing of this was saved.</source>
            <translation>Disken krånglade när registret lästes eller skrevs. Inget av detta sparades.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing of this was saved; what was saved before is safe.</source>
            <translation>Disken är full. Inget av detta sparades; det som sparats förut är tryggt.</translation>
        </message>
        <message>
            <source>The document is verified in a way equivalent to a signature.</source>
            <translation>Handlingen är bestyrkt på ett sätt som motsvarar en underskrift.</translation>
        </message>
        <message>
            <source>The document was shown in person; a copy of one does not count. Keep no copy.</source>
            <translation>Handlingen visades personligen; en kopia räcker inte. Ta ingen kopia.</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>Slutet ligger före början.</translation>
        </message>
        <message numerus="yes">
            <source>The facts of the letter fit %n person(s)</source>
            <translation>
                <numerusform>Uppgifterna i brevet passar in på %n person</numerusform>
                <numerusform>Uppgifterna i brevet passar in på %n personer</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is on its way.</source>
            <translation>Filen behandlas.</translation>
        </message>
        <message>
            <source>The file {file} is empty. It was not opened.</source>
            <translation>Filen {file} är tom. Den öppnades inte.</translation>
        </message>
        <message>
            <source>The file {file} is no register of the desk. It was not opened.</source>
            <translation>Filen {file} är inget register för programmet. Den öppnades inte.</translation>
        </message>
        <message>
            <source>The file {name} is empty.</source>
            <translation>Filen {name} är tom.</translation>
        </message>
        <message>
            <source>The filters above may leave somebody out.</source>
            <translation>Filtren ovan kan utelämna någon.</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>Den första</translation>
        </message>
        <message>
            <source>The first {shown} are shown.</source>
            <translation>De {shown} första visas.</translation>
        </message>
        <message>
            <source>The folder {folder} is not empty and holds no demo register.</source>
            <translation>Mappen {folder} är inte tom och innehåller inget demonstrationsregister.</translation>
        </message>
        <message>
            <source>The folder {folder} is on a network drive, where a register is not safe.</source>
            <translation>Mappen {folder} ligger på en nätverksenhet, där ett register inte är tryggt.</translation>
        </message>
        <message>
            <source>The form to sign of case {case} is in the printer.</source>
            <translation>Blanketten att underteckna i ärende {case} är i skrivaren.</translation>
        </message>
        <message>
            <source>The head of the journal does not agree with line {line}.</source>
            <translation>Journalens huvud stämmer inte med rad {line}.</translation>
        </message>
        <message>
            <source>The head of the journal is missing; its last line is {line}.</source>
            <translation>Journalens huvud saknas; den sista raden är {line}.</translation>
        </message>
        <message>
            <source>The house answers within a month of receipt ({received_on}), by {goal}. The law says without undue delay. The request was made on {made_on}: if no written answer has been given in three months, by {silence_on}, that counts as a refusal.</source>
            <translation>Huset svarar inom en månad från mottagandet ({received_on}), senast {goal}. Lagen säger utan obefogat dröjsmål. Begäran gjordes {made_on}: om inget skriftligt svar har getts inom tre månader, senast {silence_on}, räknas det som vägran.</translation>
        </message>
        <message>
            <source>The identity code is not of its form, or its last sign does not match.</source>
            <translation>Personbeteckningen har fel form, eller så stämmer inte det sista tecknet.</translation>
        </message>
        <message>
            <source>The identity code says born {told}, the birth date says {born_on}; check both.</source>
            <translation>Personbeteckningen säger född {told}, födelsedatumet {born_on}; kontrollera båda.</translation>
        </message>
        <message>
            <source>The identity code tells another birth date than the one held.</source>
            <translation>Personbeteckningen anger ett annat födelsedatum än registret.</translation>
        </message>
        <message>
            <source>The identity code tells another birth date; check both.</source>
            <translation>Personbeteckningen anger ett annat födelsedatum; kontrollera båda.</translation>
        </message>
        <message>
            <source>The identity code tells another sex than the one held.</source>
            <translation>Personbeteckningen anger ett annat kön än registret.</translation>
        </message>
        <message>
            <source>The journal is whole</source>
            <translation>Journalen är hel</translation>
        </message>
        <message>
            <source>The keyboard is {language}.</source>
            <translation>Tangentbordet är {language}.</translation>
        </message>
        <message>
            <source>The keys of the register are missing from {folder}.</source>
            <translation>Registrets nycklar saknas i {folder}.</translation>
        </message>
        <message>
            <source>The keys of the register in {folder} are damaged or have been changed.</source>
            <translation>Registrets nycklar i {folder} är skadade eller har ändrats.</translation>
        </message>
        <message>
            <source>The last character of the identity code does not match; check it.</source>
            <translation>Personbeteckningens sista tecken stämmer inte; kontrollera det.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Sista dagen är före den första.</translation>
        </message>
        <message>
            <source>The last digit of the business id does not match; check it.</source>
            <translation>FO-numrets sista siffra stämmer inte; kontrollera den.</translation>
        </message>
        <message>
            <source>The law in force on the day of the request has no ground “{ground}”.</source>
            <translation>Lagen som gällde dagen för begäran har ingen grund ”{ground}”.</translation>
        </message>
        <message>
            <source>The law sets no form for this request.</source>
            <translation>Lagen föreskriver ingen form för denna begäran.</translation>
        </message>
        <message>
            <source>The letter came back</source>
            <translation>Brevet kom tillbaka</translation>
        </message>
        <message>
            <source>The letter cannot be sent</source>
            <translation>Brevet kan inte sändas</translation>
        </message>
        <message>
            <source>The letter does not mention it.</source>
            <translation>Brevet nämner det inte.</translation>
        </message>
        <message>
            <source>The letter does not say why</source>
            <translation>Brevet säger inte varför</translation>
        </message>
        <message>
            <source>The letter is being made.</source>
            <translation>Brevet görs.</translation>
        </message>
        <message>
            <source>The letter is dated later than it was received; check both days.</source>
            <translation>Brevet är daterat senare än det mottogs; kontrollera båda dagarna.</translation>
        </message>
        <message>
            <source>The letter is dated more than a year before it was received; check the year.</source>
            <translation>Brevet är daterat mer än ett år innan det mottogs; kontrollera året.</translation>
        </message>
        <message>
            <source>The letter is dated {day}, which is in the future.</source>
            <translation>Brevet är daterat {day}, som ligger i framtiden.</translation>
        </message>
        <message>
            <source>The letter is dated {day}; the day is before it.</source>
            <translation>Brevet är daterat {day}; dagen ligger före det.</translation>
        </message>
        <message>
            <source>The letter is not signed by hand. Send a form to sign.</source>
            <translation>Brevet är inte egenhändigt undertecknat. Skicka en blankett att underteckna.</translation>
        </message>
        <message>
            <source>The letter is not signed by hand; confirm the identity in another way.</source>
            <translation>Brevet är inte egenhändigt undertecknat; bekräfta identiteten på annat sätt.</translation>
        </message>
        <message>
            <source>The letter is shown here.</source>
            <translation>Brevet visas här.</translation>
        </message>
        <message>
            <source>The letter is signed by hand.</source>
            <translation>Brevet är egenhändigt undertecknat.</translation>
        </message>
        <message>
            <source>The letter left on {day}; the day is before it.</source>
            <translation>Brevet gick {day}; dagen är före det.</translation>
        </message>
        <message>
            <source>The letter lists every place with its result, those that have not answered too.</source>
            <translation>Brevet räknar upp varje ställe med resultat, även dem som inte har svarat.</translation>
        </message>
        <message>
            <source>The letter only says that something is missing.</source>
            <translation>Brevet säger bara att något saknas.</translation>
        </message>
        <message>
            <source>The letter says so, and where was searched. A partner may still answer otherwise.</source>
            <translation>Brevet säger så, och var det söktes. En samarbetspartner kan ännu svara annat.</translation>
        </message>
        <message>
            <source>The letter tells of it, and why.</source>
            <translation>Brevet berättar det, och varför.</translation>
        </message>
        <message>
            <source>The letterhead has been changed in the meantime.</source>
            <translation>Brevhuvudet har ändrats under tiden.</translation>
        </message>
        <message>
            <source>The letters of {name} are neither UTF-8 nor Latin-1.</source>
            <translation>Teckenkodningen i {name} är varken UTF-8 eller Latin-1.</translation>
        </message>
        <message>
            <source>The line is about no person.</source>
            <translation>Raden gäller ingen person.</translation>
        </message>
        <message>
            <source>The list of partners has been changed in the meantime.</source>
            <translation>Listan över samarbetspartner har ändrats under tiden.</translation>
        </message>
        <message>
            <source>The list shows only these</source>
            <translation>Listan visar bara dessa</translation>
        </message>
        <message>
            <source>The mailing is corrected. What was registered before stays beside it.</source>
            <translation>Postningen är rättad. Den tidigare anteckningen står kvar bredvid.</translation>
        </message>
        <message>
            <source>The name alone does not tell the asker from others; an address, a birth date, a phone number or another such fact is needed.</source>
            <translation>Bara namnet skiljer inte den som begär från andra; en adress, ett födelsedatum, ett telefonnummer eller liknande behövs.</translation>
        </message>
        <message>
            <source>The name and the passphrase do not belong together.</source>
            <translation>Användarnamnet och lösenfrasen hör inte ihop.</translation>
        </message>
        <message>
            <source>The new recovery key is in force. Lock the paper away.</source>
            <translation>Den nya återställningsnyckeln gäller. Lås in pappret.</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>Nästa steg</translation>
        </message>
        <message>
            <source>The number after the sign is never 000 or 001; check it.</source>
            <translation>Numret efter tecknet är aldrig 000 eller 001; kontrollera det.</translation>
        </message>
        <message>
            <source>The number of copies is between 1 and 99.</source>
            <translation>Antalet exemplar är 1–99.</translation>
        </message>
        <message>
            <source>The old record begins on {day}: a change comes after it.</source>
            <translation>Den gamla posten börjar {day}: en ändring kommer efter den.</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Den andra</translation>
        </message>
        <message>
            <source>The other's customer number</source>
            <translation>Den andras kundnummer</translation>
        </message>
        <message>
            <source>The page code agrees, and there is ink where the signature belongs.</source>
            <translation>Sidkoden stämmer, och det finns bläck där underskriften ska vara.</translation>
        </message>
        <message>
            <source>The page with the signature is not in the scan.</source>
            <translation>Sidan med underskriften finns inte i skanningen.</translation>
        </message>
        <message>
            <source>The paper “{title}” is damaged in the register, so it is not shown.</source>
            <translation>Pappret ”{title}” är skadat i registret och visas därför inte.</translation>
        </message>
        <message>
            <source>The passphrase contains the sign-in name.</source>
            <translation>Lösenfrasen innehåller användarnamnet.</translation>
        </message>
        <message>
            <source>The passphrase holds a sign that cannot be seen, such as a line break.</source>
            <translation>Lösenfrasen innehåller ett tecken som inte syns, till exempel en radbrytning.</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>Lösenfrasen är tom.</translation>
        </message>
        <message>
            <source>The person has died, but a contract has no end or ends later than today.</source>
            <translation>Personen är avliden, men ett avtal saknar slut eller slutar först senare.</translation>
        </message>
        <message>
            <source>The person has not inspected the data of this register before.</source>
            <translation>Personen har inte utövat insyn i detta register tidigare.</translation>
        </message>
        <message>
            <source>The person is not identified yet</source>
            <translation>Personen är inte identifierad ännu</translation>
        </message>
        <message>
            <source>The person last got the data to inspect on {last_fulfilled_on}, less than a year ago; the next free inspection is from {free_from}. The fee must be reasonable and at most the direct costs.</source>
            <translation>Personen fick senast insyn {last_fulfilled_on}, för mindre än ett år sedan; nästa avgiftsfria insyn är från {free_from}. Avgiften ska vara skälig och högst de direkta kostnaderna.</translation>
        </message>
        <message>
            <source>The posting list of {day} is in the printer.</source>
            <translation>Postningslistan {day} är i skrivaren.</translation>
        </message>
        <message>
            <source>The print queue {queue} did not take the letter.</source>
            <translation>Utskriftskön {queue} tog inte emot brevet.</translation>
        </message>
        <message>
            <source>The print server does not answer.</source>
            <translation>Utskriftsservern svarar inte.</translation>
        </message>
        <message>
            <source>The printer {queue} stopped in the middle of the letter.</source>
            <translation>Skrivaren {queue} stannade mitt i brevet.</translation>
        </message>
        <message>
            <source>The recipient</source>
            <translation>Mottagaren</translation>
        </message>
        <message>
            <source>The recovery key</source>
            <translation>Återställningsnyckeln</translation>
        </message>
        <message>
            <source>The recovery key has {groups} groups of four signs.</source>
            <translation>Återställningsnyckeln har {groups} grupper med fyra tecken.</translation>
        </message>
        <message>
            <source>The register</source>
            <translation>Registret</translation>
        </message>
        <message>
            <source>The register could not be given its new key just now.</source>
            <translation>Registret kunde inte få sin nya nyckel just nu.</translation>
        </message>
        <message>
            <source>The register has been upgraded by a newer version of the desk than this one.</source>
            <translation>Registret har uppgraderats av en nyare version av programmet än den här.</translation>
        </message>
        <message>
            <source>The register holds nothing about the asker.</source>
            <translation>Registret innehåller inget om den som begär.</translation>
        </message>
        <message>
            <source>The register is being made.</source>
            <translation>Registret läggs upp.</translation>
        </message>
        <message>
            <source>The register is closed.</source>
            <translation>Registret är stängt.</translation>
        </message>
        <message>
            <source>The register is on a server. Everyone signs in with a login of her own, and the way there is encrypted. Whoever administers the server can read the data; the desk does not hide them there.</source>
            <translation>Registret finns på en server. Var och en loggar in med egna uppgifter, och vägen dit är krypterad. Den som sköter servern kan läsa uppgifterna; programmet döljer dem inte där.</translation>
        </message>
        <message>
            <source>The register is one encrypted file on this machine. Without a passphrase or the recovery key nobody can read it, even with the disk in hand. An open desk does not protect against somebody who sits at this machine or controls it: lock it when you leave. The roles are kept by this program, since everyone with a passphrase holds the key. Encryption does not replace backups.</source>
            <translation>Registret är en krypterad fil på den här datorn. Utan lösenfras eller återställningsnyckel kan ingen läsa den, inte ens med disken i handen. Ett öppet program skyddar inte mot den som sitter vid datorn eller styr den: lås det när du går. Rollerna upprätthålls av programmet, eftersom alla med lösenfras har nyckeln. Kryptering ersätter inte säkerhetskopior.</translation>
        </message>
        <message>
            <source>The register was brought up to date for this version of the desk. As it was before, it is kept as {file}; remove that file when you have seen that all is well.</source>
            <translation>Registret uppdaterades för den här versionen av programmet. Som det var förut finns det kvar som {file}; ta bort filen när du har sett att allt är bra.</translation>
        </message>
        <message>
            <source>The register was made</source>
            <translation>Registret lades upp</translation>
        </message>
        <message>
            <source>The register was made by an older version of the desk.</source>
            <translation>Registret gjordes av en äldre version av programmet.</translation>
        </message>
        <message>
            <source>The register was not opened</source>
            <translation>Registret öppnades inte</translation>
        </message>
        <message>
            <source>The register was opened</source>
            <translation>Registret öppnades</translation>
        </message>
        <message>
            <source>The register {file} is damaged. It was not opened.</source>
            <translation>Registret {file} är skadat. Det öppnades inte.</translation>
        </message>
        <message>
            <source>The register {file} is gone, but its keys are still there.</source>
            <translation>Registret {file} är borta, men dess nycklar finns kvar.</translation>
        </message>
        <message>
            <source>The register {file} is open in another window of the desk.</source>
            <translation>Registret {file} är öppet i ett annat fönster.</translation>
        </message>
        <message>
            <source>The register's file is damaged. Nothing of it is shown, because it could be wrong.</source>
            <translation>Registrets fil är skadad. Inget av den visas, eftersom det kunde vara fel.</translation>
        </message>
        <message>
            <source>The report holds places in the program and no data about anybody.</source>
            <translation>Rapporten innehåller ställen i programmet och inga uppgifter om någon.</translation>
        </message>
        <message>
            <source>The request goes back to identifying. What was collected is forgotten, and the letter no longer shows among this person's papers. The mistake stays on record.</source>
            <translation>Begäran går tillbaka till identifieringen. Det som samlats glöms, och brevet visas inte längre bland personens papper. Misstaget finns kvar i journalen.</translation>
        </message>
        <message>
            <source>The request is already in another state, so this step cannot be taken.</source>
            <translation>Begäran är redan i ett annat läge, så det här steget kan inte tas.</translation>
        </message>
        <message>
            <source>The request is manifestly unfounded or excessive ({why}); a reasonable fee for the administrative costs may be charged. It is for the controller to show the grounds.</source>
            <translation>Begäran är uppenbart ogrundad eller orimlig ({why}); en skälig avgift för de administrativa kostnaderna får tas ut. Den personuppgiftsansvariga ska visa grunderna.</translation>
        </message>
        <message>
            <source>The request needs no form, and it is verified who made it.</source>
            <translation>Begäran behöver ingen form, och det är bestyrkt vem som gjorde den.</translation>
        </message>
        <message>
            <source>The request needs no form, and no signature may be demanded. Confirm who the asker is, and ask for more only as far as there is reasonable doubt.</source>
            <translation>Begäran behöver ingen form, och ingen underskrift får krävas. Bekräfta vem som begär, och be om mer bara om det finns rimliga tvivel.</translation>
        </message>
        <message>
            <source>The request needs no form. Compare the signature and the facts with the register; ask for more only if there is reasonable doubt who the asker is.</source>
            <translation>Begäran behöver ingen form. Jämför underskriften och uppgifterna med registret; be om mer bara om det finns rimliga tvivel om vem som begär.</translation>
        </message>
        <message>
            <source>The request stays on record with the reason; nothing is answered.</source>
            <translation>Begäran förblir antecknad med skälet; inget besvaras.</translation>
        </message>
        <message>
            <source>The request waits to be identified again.</source>
            <translation>Begäran väntar på att identifieras igen.</translation>
        </message>
        <message>
            <source>The request was made in person.</source>
            <translation>Begäran gjordes personligen.</translation>
        </message>
        <message>
            <source>The request was withdrawn</source>
            <translation>Begäran återtogs</translation>
        </message>
        <message>
            <source>The same file was filed on {day} as “{title}”. You can go on.</source>
            <translation>Samma fil arkiverades {day} som ”{title}”. Du kan fortsätta.</translation>
        </message>
        <message>
            <source>The same holds for everybody who matches.</source>
            <translation>Detsamma gäller alla som passar in.</translation>
        </message>
        <message>
            <source>The same identity code stands on the records of two people or more.</source>
            <translation>Samma personbeteckning finns hos två eller flera personer.</translation>
        </message>
        <message>
            <source>The search was stopped before its end; there may be more pairs.</source>
            <translation>Sökningen avbröts; det kan finnas fler par.</translation>
        </message>
        <message>
            <source>The server does not let you change logins.</source>
            <translation>Servern låter dig inte ändra inloggningar.</translation>
        </message>
        <message>
            <source>The server has a login {login} already; its old password stays.</source>
            <translation>Servern har redan en inloggning {login}; dess gamla lösenord gäller.</translation>
        </message>
        <message>
            <source>The server let you in, but the register does not know you as a user.</source>
            <translation>Servern släppte in dig, men registret känner dig inte som användare.</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read: {error}</source>
            <translation>Inställningsfilen {path} kan inte läsas: {error}</translation>
        </message>
        <message>
            <source>The sheet has gone to the printer.</source>
            <translation>Bladet har gått till skrivaren.</translation>
        </message>
        <message>
            <source>The sheet is a copy, not the signed original.</source>
            <translation>Bladet är en kopia, inte det undertecknade originalet.</translation>
        </message>
        <message>
            <source>The sheet is letter {letter} of case {case}, not this one.</source>
            <translation>Bladet är brev {letter} i ärende {case}, inte det här.</translation>
        </message>
        <message>
            <source>The sheet is this letter, and it is signed</source>
            <translation>Bladet är detta brev, och det är undertecknat</translation>
        </message>
        <message>
            <source>The sign after the birth date cannot be “{sign}”; it is one of {signs}.</source>
            <translation>Tecknet efter födelsedatumet kan inte vara ”{sign}”; det är något av {signs}.</translation>
        </message>
        <message>
            <source>The sign between the birth date and the number is missing; copy it too.</source>
            <translation>Tecknet mellan födelsedatumet och numret saknas; skriv av det också.</translation>
        </message>
        <message>
            <source>The sign-in name {login} is taken.</source>
            <translation>Användarnamnet {login} är upptaget.</translation>
        </message>
        <message>
            <source>The signature and the facts of the letter agree with the register.</source>
            <translation>Underskriften och brevets uppgifter stämmer med registret.</translation>
        </message>
        <message>
            <source>The signature may be recorded without it; the paper is then the only proof.</source>
            <translation>Underskriften får antecknas utan den; då är pappret det enda beviset.</translation>
        </message>
        <message>
            <source>The signed form completes the request.</source>
            <translation>Den undertecknade blanketten kompletterar begäran.</translation>
        </message>
        <message>
            <source>The step just taken may not have been done: open the page again to see.</source>
            <translation>Det senaste steget kanske inte blev gjort: öppna sidan igen och se.</translation>
        </message>
        <message>
            <source>The table of postcodes has no {postcode}.</source>
            <translation>Postnummertabellen saknar numret {postcode}.</translation>
        </message>
        <message>
            <source>The table of postcodes is taken away.</source>
            <translation>Postnummertabellen är tagen ur bruk.</translation>
        </message>
        <message>
            <source>The table of postcodes, {file} of {day}, has another town with this postcode.</source>
            <translation>Postnummertabellen ({file}, {day}) har en annan postort för detta postnummer.</translation>
        </message>
        <message>
            <source>The table of postcodes, {file} of {day}, has no such postcode.</source>
            <translation>Postnummertabellen ({file}, {day}) saknar postnumret.</translation>
        </message>
        <message>
            <source>The town is missing.</source>
            <translation>Postorten saknas.</translation>
        </message>
        <message>
            <source>The two passphrases differ. Type both again.</source>
            <translation>De två lösenfraserna skiljer sig. Skriv båda igen.</translation>
        </message>
        <message>
            <source>The two records are one person's now.</source>
            <translation>Posterna gäller nu samma person.</translation>
        </message>
        <message>
            <source>The two records stay apart.</source>
            <translation>Posterna hålls isär.</translation>
        </message>
        <message>
            <source>The user changes it herself after unlocking.</source>
            <translation>Användaren byter den själv efter att ha låst upp.</translation>
        </message>
        <message>
            <source>The user {name} has been changed in the meantime.</source>
            <translation>Användaren {name} har ändrats under tiden.</translation>
        </message>
        <message>
            <source>The whole register is being searched …</source>
            <translation>Hela registret gås igenom …</translation>
        </message>
        <message>
            <source>The year {year} cannot be right.</source>
            <translation>Året {year} kan inte stämma.</translation>
        </message>
        <message>
            <source>Theirs: {value}</source>
            <translation>Den andras: {value}</translation>
        </message>
        <message>
            <source>There have been too many wrong tries.</source>
            <translation>Det har varit för många felaktiga försök.</translation>
        </message>
        <message>
            <source>There is a fault in the program</source>
            <translation>Det är ett fel i programmet</translation>
        </message>
        <message>
            <source>There is a register in this database already.</source>
            <translation>Det finns redan ett register i den här databasen.</translation>
        </message>
        <message>
            <source>There is a register in {folder} already.</source>
            <translation>Det finns redan ett register i {folder}.</translation>
        </message>
        <message>
            <source>There is a sign in this text that cannot be kept; type it anew.</source>
            <translation>Texten har ett tecken som inte kan sparas; skriv den på nytt.</translation>
        </message>
        <message>
            <source>There is no address to mail the answer to.</source>
            <translation>Det finns ingen adress att posta svaret till.</translation>
        </message>
        <message>
            <source>There is no address to send the answer to.</source>
            <translation>Det finns ingen adress att sända svaret till.</translation>
        </message>
        <message>
            <source>There is no case in the list.</source>
            <translation>Det finns inget ärende i listan.</translation>
        </message>
        <message>
            <source>There is no connection to the database server.</source>
            <translation>Det finns ingen förbindelse till databasservern.</translation>
        </message>
        <message>
            <source>There is no day {day} in the calendar.</source>
            <translation>Det finns ingen dag {day} i kalendern.</translation>
        </message>
        <message>
            <source>There is no day {day} in the calendar; check the first six digits.</source>
            <translation>Det finns ingen dag {day} i kalendern; kontrollera de sex första siffrorna.</translation>
        </message>
        <message>
            <source>There is no ink where the signature belongs.</source>
            <translation>Det finns inget bläck där underskriften ska vara.</translation>
        </message>
        <message>
            <source>There is no printer on this workstation.</source>
            <translation>Det finns ingen skrivare på den här arbetsstationen.</translation>
        </message>
        <message>
            <source>There is no register in this database.</source>
            <translation>Det finns inget register i den här databasen.</translation>
        </message>
        <message>
            <source>There is no register in {folder}.</source>
            <translation>Det finns inget register i {folder}.</translation>
        </message>
        <message>
            <source>There is no request here.</source>
            <translation>Det finns ingen begäran här.</translation>
        </message>
        <message>
            <source>There is no request in the list.</source>
            <translation>Det finns ingen begäran i listan.</translation>
        </message>
        <message>
            <source>There is no signed letter to compare; confirm the identity in another way.</source>
            <translation>Det finns inget undertecknat brev att jämföra; bekräfta identiteten på annat sätt.</translation>
        </message>
        <message>
            <source>There is no user {login}.</source>
            <translation>Det finns ingen användare {login}.</translation>
        </message>
        <message>
            <source>There is nobody else who could stand in.</source>
            <translation>Det finns ingen annan som kan vikariera.</translation>
        </message>
        <message>
            <source>There is nothing by that name.</source>
            <translation>Det finns inget med det namnet.</translation>
        </message>
        <message>
            <source>There is nothing in the list.</source>
            <translation>Listan är tom.</translation>
        </message>
        <message>
            <source>There is such a record already.</source>
            <translation>En sådan post finns redan.</translation>
        </message>
        <message>
            <source>These two records are of one person already.</source>
            <translation>Dessa två poster gäller redan samma person.</translation>
        </message>
        <message>
            <source>These very postcodes are in force already.</source>
            <translation>Just dessa postnummer är redan i bruk.</translation>
        </message>
        <message>
            <source>This answer is free of charge, so no fee can be asked.</source>
            <translation>Svaret är avgiftsfritt, så ingen avgift kan tas ut.</translation>
        </message>
        <message>
            <source>This customer was recorded by mistake and has been taken back.</source>
            <translation>Den här kunden var registrerad av misstag och har tagits tillbaka.</translation>
        </message>
        <message>
            <source>This datum is not changed by hand.</source>
            <translation>Den här uppgiften ändras inte för hand.</translation>
        </message>
        <message>
            <source>This day is still to come; check it.</source>
            <translation>Den här dagen har inte kommit än; kontrollera.</translation>
        </message>
        <message>
            <source>This is a further copy of an answer already given; a reasonable fee for the administrative costs may be charged.</source>
            <translation>Det här är ett ytterligare exemplar av ett svar som redan getts; en skälig avgift för de administrativa kostnaderna får tas ut.</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Detta behövs.</translation>
        </message>
        <message>
            <source>This is no name of a town.</source>
            <translation>Detta är inte namnet på en postort.</translation>
        </message>
        <message>
            <source>This is not a whole phone number; a foreign one begins with + and the country code.</source>
            <translation>Detta är inte ett helt telefonnummer; ett utländskt börjar med + och landskoden.</translation>
        </message>
        <message>
            <source>This is not an IBAN. A Finnish one has FI and 16 digits.</source>
            <translation>Detta är inte ett IBAN. Ett finskt har FI och 16 siffror.</translation>
        </message>
        <message>
            <source>This is not an e-mail address; it has a name, @ and a domain, such as anna@mail.example.</source>
            <translation>Detta är inte en e-postadress; den har ett namn, @ och en domän, till exempel anna@mail.example.</translation>
        </message>
        <message>
            <source>This is page {page} of a letter of case {case}.</source>
            <translation>Detta är sida {page} av ett brev i ärende {case}.</translation>
        </message>
        <message>
            <source>This is the same record.</source>
            <translation>Detta är samma post.</translation>
        </message>
        <message>
            <source>This is too much to be right; check it.</source>
            <translation>Talet är för stort; kontrollera.</translation>
        </message>
        <message>
            <source>This leads out of the program: {address}</source>
            <translation>Detta leder ut ur programmet: {address}</translation>
        </message>
        <message>
            <source>This letter is not in the register.</source>
            <translation>Detta brev finns inte i registret.</translation>
        </message>
        <message>
            <source>This must be told.</source>
            <translation>Fyll i detta.</translation>
        </message>
        <message>
            <source>This page has nothing for it.</source>
            <translation>På denna sida finns inget för den.</translation>
        </message>
        <message>
            <source>This paper does not belong to case {case}.</source>
            <translation>Detta papper hör inte till ärende {case}.</translation>
        </message>
        <message>
            <source>This paper is not in the register any more.</source>
            <translation>Detta papper finns inte längre i registret.</translation>
        </message>
        <message>
            <source>This passphrase is among the first that anybody would try.</source>
            <translation>Denna lösenfras är bland de första som vem som helst skulle pröva.</translation>
        </message>
        <message>
            <source>This person is no longer in the register.</source>
            <translation>Denna person finns inte längre i registret.</translation>
        </message>
        <message>
            <source>This person keeps the password she has on the server</source>
            <translation>Personen behåller det lösenord hon har på servern</translation>
        </message>
        <message>
            <source>This record cannot be taken out as a whole.</source>
            <translation>Posten kan inte tas bort i sin helhet.</translation>
        </message>
        <message>
            <source>This record is no longer on the card.</source>
            <translation>Posten finns inte längre på kortet.</translation>
        </message>
        <message>
            <source>This record was changed meanwhile.</source>
            <translation>Posten ändrades under tiden.</translation>
        </message>
        <message>
            <source>This request came without a letter.</source>
            <translation>Denna begäran kom utan brev.</translation>
        </message>
        <message>
            <source>This request is not in the register.</source>
            <translation>Denna begäran finns inte i registret.</translation>
        </message>
        <message>
            <source>This stands in the head of every letter and in every extract.</source>
            <translation>Detta står i huvudet på varje brev och i varje utdrag.</translation>
        </message>
        <message>
            <source>This workstation has no CUPS, so nothing can be printed.</source>
            <translation>Den här arbetsstationen har inte CUPS, så inget kan skrivas ut.</translation>
        </message>
        <message>
            <source>Those who may hold data of the register on its behalf. Every inspection asks each of them.</source>
            <translation>De som kan ha uppgifter ur registret för dess räkning. Vid varje insyn frågas var och en.</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>tor</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Torsdag</translation>
        </message>
        <message>
            <source>Tick</source>
            <translation>Kryssa för</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Tid kvar</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>To a step behind</source>
            <translation>Till ett tidigare steg</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Till dag</translation>
        </message>
        <message>
            <source>To identify</source>
            <translation>Att identifiera</translation>
        </message>
        <message>
            <source>To mail</source>
            <translation>Att posta</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Att underteckna</translation>
        </message>
        <message>
            <source>To the answer</source>
            <translation>Till svaret</translation>
        </message>
        <message>
            <source>To the letter</source>
            <translation>Till brevet</translation>
        </message>
        <message>
            <source>To the next field; from the last the next step</source>
            <translation>Till nästa fält eller steg</translation>
        </message>
        <message>
            <source>To the next pane</source>
            <translation>Till nästa ruta</translation>
        </message>
        <message>
            <source>To the next wrong field</source>
            <translation>Till nästa fel fält</translation>
        </message>
        <message>
            <source>To the pane before</source>
            <translation>Till föregående ruta</translation>
        </message>
        <message>
            <source>To the search field</source>
            <translation>Till sökfältet</translation>
        </message>
        <message>
            <source>To the top and the foot of the page</source>
            <translation>Till sidans början och slut</translation>
        </message>
        <message>
            <source>To the wrong field before</source>
            <translation>Till föregående fel fält</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Till vem</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Told apart by {who}, {when}: {reason}</source>
            <translation>Konstaterade som olika personer av {who}, {when}: {reason}</translation>
        </message>
        <message>
            <source>Told on</source>
            <translation>Mottagen</translation>
        </message>
        <message>
            <source>Too many fit a part of “{query}”.</source>
            <translation>För många passar delvis in på ”{query}”.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Postort</translation>
        </message>
        <message>
            <source>Towns are then filled in by what others in the register have. Press the button again.</source>
            <translation>Postorterna fylls sedan i efter andra adresser i registret. Tryck på knappen en gång till.</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Körningar</translation>
        </message>
        <message>
            <source>Trips by month</source>
            <translation>Körningar per månad</translation>
        </message>
        <message>
            <source>Trips by month and vehicle</source>
            <translation>Körningar per månad och fordon</translation>
        </message>
        <message>
            <source>Trips with its vehicles</source>
            <translation>Körningar med företagets fordon</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>tis</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tisdag</translation>
        </message>
        <message>
            <source>Two people, one identity code</source>
            <translation>Samma beteckning hos två</translation>
        </message>
        <message>
            <source>Type a passphrase of at least 15 letters.</source>
            <translation>Skriv en lösenfras på minst 15 bokstäver.</translation>
        </message>
        <message>
            <source>Type in the field above: a name in any order, or anything else you know.</source>
            <translation>Skriv i fältet ovan: ett namn i valfri ordning, eller något annat du vet.</translation>
        </message>
        <message>
            <source>Type it as it stands on the paper; hyphens and spaces may be left out.</source>
            <translation>Skriv den som den står på pappret; bindestreck och mellanslag kan lämnas bort.</translation>
        </message>
        <message>
            <source>Type these groups from the paper, so that it is certain that they can be read:</source>
            <translation>Skriv dessa grupper från pappret, så att det är säkert att de kan läsas:</translation>
        </message>
        <message>
            <source>Under way: {cases}</source>
            <translation>Pågår: {cases}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Undo the merging</source>
            <translation>Ångra sammanslagningen</translation>
        </message>
        <message>
            <source>Undone at once by the clerk.</source>
            <translation>Ångrades genast av handläggaren.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Ångrad: {what}.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Lås upp</translation>
        </message>
        <message>
            <source>Unlock the desk again.</source>
            <translation>Lås upp programmet igen.</translation>
        </message>
        <message>
            <source>Unlocked {moment}</source>
            <translation>Upplåst {moment}</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Användning</translation>
        </message>
        <message>
            <source>Use and contacts</source>
            <translation>Användning och kontakter</translation>
        </message>
        <message>
            <source>Use up to 31 letters, digits, points and hyphens; begin with a letter.</source>
            <translation>Använd högst 31 bokstäver, siffror, punkter och bindestreck; börja med en bokstav.</translation>
        </message>
        <message>
            <source>Used for research or statistics only</source>
            <translation>Används bara för forskning eller statistik</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Användare</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Användare</translation>
        </message>
        <message>
            <source>Users of the demonstration</source>
            <translation>Demonstrationens användare</translation>
        </message>
        <message>
            <source>Users of the demonstration: choose one</source>
            <translation>Demonstrationens användare: välj en</translation>
        </message>
        <message>
            <source>Valid, identity open</source>
            <translation>Giltig, identiteten öppen</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Fordon</translation>
        </message>
        <message>
            <source>Verified in a way equal to a signature</source>
            <translation>Bestyrkt på motsvarande sätt</translation>
        </message>
        <message>
            <source>Vouchers are kept for six years from the end of the accounting period, to {day}.</source>
            <translation>Verifikationer bevaras sex år från räkenskapsperiodens slut, till {day}.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Vänta %n sekund</numerusform>
                <numerusform>Vänta %n sekunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Vänta %n sekund och försök igen.</numerusform>
                <numerusform>Vänta %n sekunder och försök igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait a moment and save again.</source>
            <translation>Vänta en stund och spara igen.</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>ons</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Onsdag</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>What a partner sent is filed with the papers of a person, and nobody has been identified.</source>
            <translation>Det en partner skickat läggs till en persons papper, och ingen har identifierats.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Vad vill du göra?</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Vad som följer</translation>
        </message>
        <message>
            <source>What follows from this</source>
            <translation>Vad som följer av detta</translation>
        </message>
        <message>
            <source>What is held of this person has changed since it was collected. No letter was written.</source>
            <translation>Uppgifterna om personen har ändrats sedan de samlades in. Inget brev skrevs.</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>Vad som skrivs ut</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>Vad som skyddas</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>Vad som sänds</translation>
        </message>
        <message>
            <source>What is the case</source>
            <translation>Vad det gäller</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Vad den gör</translation>
        </message>
        <message>
            <source>What one may do</source>
            <translation>Vad man får göra</translation>
        </message>
        <message>
            <source>What speaks for one person</source>
            <translation>Vad som talar för samma person</translation>
        </message>
        <message>
            <source>What the file holds</source>
            <translation>Filens innehåll</translation>
        </message>
        <message>
            <source>What the law says</source>
            <translation>Vad lagen säger</translation>
        </message>
        <message>
            <source>What the post says</source>
            <translation>Vad posten uppger</translation>
        </message>
        <message>
            <source>What they sent …</source>
            <translation>Vad de skickade …</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Vad som väntar</translation>
        </message>
        <message>
            <source>What was in force before is still in force.</source>
            <translation>Det som gällde tidigare gäller fortfarande.</translation>
        </message>
        <message>
            <source>What was mistaken</source>
            <translation>Vad som blev fel</translation>
        </message>
        <message>
            <source>What was recorded is safe, and what you typed is kept as a draft.</source>
            <translation>Det som antecknats är tryggt, och det du skrivit finns kvar som utkast.</translation>
        </message>
        <message>
            <source>What was registered stays on record beside the correction, in the ledger of disclosures too.</source>
            <translation>Den tidigare anteckningen står kvar bredvid rättelsen, även i förteckningen över utlämnanden.</translation>
        </message>
        <message>
            <source>What was seen or done</source>
            <translation>Vad som sågs eller gjordes</translation>
        </message>
        <message>
            <source>What you typed is kept: the same key on the same datum goes on.</source>
            <translation>Det du skrev är sparat: samma tangent på samma uppgift fortsätter.</translation>
        </message>
        <message>
            <source>What {name} may do</source>
            <translation>Vad {name} får göra</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Where was searched</source>
            <translation>Var det söktes</translation>
        </message>
        <message>
            <source>Which record stands</source>
            <translation>Vilken post gäller</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>Who administers the desk?</source>
            <translation>Vem administrerar programmet?</translation>
        </message>
        <message>
            <source>Who answers to the people in the register?</source>
            <translation>Vem svarar för personerna i registret?</translation>
        </message>
        <message>
            <source>Who is asking?</source>
            <translation>Vem begär?</translation>
        </message>
        <message>
            <source>Who is new</source>
            <translation>Vem är ny</translation>
        </message>
        <message>
            <source>Who is refused gets a written certificate with the reasons.</source>
            <translation>Den som vägras får ett skriftligt intyg med skälen.</translation>
        </message>
        <message>
            <source>Who is refused is told why, and that a complaint to the Ombudsman and an action in court are possible.</source>
            <translation>Den som vägras får veta varför, och att det går att klaga hos dataombudsmannen och väcka talan i domstol.</translation>
        </message>
        <message>
            <source>Who keeps the register?</source>
            <translation>Vem för registret?</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hela sidan</translation>
        </message>
        <message>
            <source>Whole page or page width</source>
            <translation>Hela sidan eller sidans bredd</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Vems</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>Why is this blacked out?</source>
            <translation>Varför svärtas detta?</translation>
        </message>
        <message>
            <source>Why is this left out?</source>
            <translation>Varför utelämnas detta?</translation>
        </message>
        <message>
            <source>Why it cannot be sent</source>
            <translation>Varför det inte kan sändas</translation>
        </message>
        <message>
            <source>Why it is taken back</source>
            <translation>Varför beslutet återtas</translation>
        </message>
        <message>
            <source>Why the request ends here</source>
            <translation>Varför begäran slutar här</translation>
        </message>
        <message>
            <source>With a prohibition</source>
            <translation>Förbud i kraft</translation>
        </message>
        <message>
            <source>Withdraw the request</source>
            <translation>Återta begäran</translation>
        </message>
        <message>
            <source>Withdraw …</source>
            <translation>Återta …</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Återtagen</translation>
        </message>
        <message>
            <source>Working …</source>
            <translation>Arbetar …</translation>
        </message>
        <message>
            <source>Write by what you know it.</source>
            <translation>Skriv hur du vet det.</translation>
        </message>
        <message>
            <source>Write how it was made sure that the person gets the letter there.</source>
            <translation>Skriv hur det säkerställdes att personen får brevet dit.</translation>
        </message>
        <message>
            <source>Write how the address was checked.</source>
            <translation>Skriv hur adressen granskades.</translation>
        </message>
        <message>
            <source>Write how the other address was checked.</source>
            <translation>Skriv hur den andra adressen kontrollerades.</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Skriv svaret</translation>
        </message>
        <message>
            <source>Write the asker's name as it stands in the letter, or “unknown”.</source>
            <translation>Skriv namnet på den som begär som det står i brevet, eller ”okänd”.</translation>
        </message>
        <message>
            <source>Write the name first.</source>
            <translation>Skriv namnet först.</translation>
        </message>
        <message>
            <source>Write the postal code.</source>
            <translation>Skriv postnumret.</translation>
        </message>
        <message>
            <source>Write the street address.</source>
            <translation>Skriv gatuadressen.</translation>
        </message>
        <message>
            <source>Write the town.</source>
            <translation>Skriv orten.</translation>
        </message>
        <message>
            <source>Write the two letters of the country, such as FI or SE.</source>
            <translation>Skriv landets två bokstäver, till exempel FI eller SE.</translation>
        </message>
        <message>
            <source>Write to the new address</source>
            <translation>Skriv till den nya adressen</translation>
        </message>
        <message>
            <source>Write what the post says, such as moved or not collected.</source>
            <translation>Skriv vad posten uppger, till exempel flyttat eller ej avhämtat.</translation>
        </message>
        <message>
            <source>Write what was mistaken.</source>
            <translation>Skriv vad som blev fel.</translation>
        </message>
        <message>
            <source>Write why it is taken back.</source>
            <translation>Skriv varför beslutet återtas.</translation>
        </message>
        <message>
            <source>Write why the letter cannot be sent.</source>
            <translation>Skriv varför brevet inte kan sändas.</translation>
        </message>
        <message>
            <source>Write why the request ends here.</source>
            <translation>Skriv varför begäran slutar här.</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Skrivet</translation>
        </message>
        <message>
            <source>Wrong person</source>
            <translation>Fel person</translation>
        </message>
        <message>
            <source>Wrong person …</source>
            <translation>Fel person …</translation>
        </message>
        <message>
            <source>Year runs from</source>
            <translation>Året räknas från</translation>
        </message>
        <message>
            <source>You are here</source>
            <translation>Du är här</translation>
        </message>
        <message>
            <source>You may go on with other work meanwhile.</source>
            <translation>Du kan göra annat arbete under tiden.</translation>
        </message>
        <message>
            <source>You stand in for: {names}. Their cases are with you too.</source>
            <translation>Du vikarierar för: {names}. Ärendena finns också hos dig.</translation>
        </message>
        <message>
            <source>Your draft is back. Open {name} again.</source>
            <translation>Ditt utkast är tillbaka. Öppna {name} igen.</translation>
        </message>
        <message>
            <source>Your key is not the one that the register knows.</source>
            <translation>Din nyckel är inte den som registret känner.</translation>
        </message>
        <message>
            <source>Your passphrase is changed.</source>
            <translation>Din lösenfras är bytt.</translation>
        </message>
        <message>
            <source>Your roles on the database server do not allow this.</source>
            <translation>Dina roller på databasservern tillåter inte detta.</translation>
        </message>
        <message>
            <source>Yours: {value}</source>
            <translation>Ditt: {value}</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>added</source>
            <translation>tillagd</translation>
        </message>
        <message>
            <source>address checked</source>
            <translation>adressen granskad</translation>
        </message>
        <message>
            <source>address in the request</source>
            <translation>adressen i begäran</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administratör</translation>
        </message>
        <message>
            <source>administrator, who names users</source>
            <translation>administratör, som utser användare</translation>
        </message>
        <message>
            <source>after</source>
            <translation>efter</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>stämmer</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alla</translation>
        </message>
        <message>
            <source>another address</source>
            <translation>annan adress</translation>
        </message>
        <message>
            <source>attachments</source>
            <translation>bilagor</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>revisor</translation>
        </message>
        <message>
            <source>auditor, who reads the journal</source>
            <translation>revisor, som läser journalen</translation>
        </message>
        <message>
            <source>away now</source>
            <translation>frånvarande nu</translation>
        </message>
        <message>
            <source>away: {name}</source>
            <translation>vik. {name}</translation>
        </message>
        <message>
            <source>b. {day}</source>
            <translation>f. {day}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>före</translation>
        </message>
        <message>
            <source>billing</source>
            <translation>fakturering</translation>
        </message>
        <message>
            <source>birth date not known</source>
            <translation>födelsedatum okänt</translation>
        </message>
        <message>
            <source>blacked out</source>
            <translation>svärtat</translation>
        </message>
        <message>
            <source>by a previous name</source>
            <translation>genom ett tidigare namn</translation>
        </message>
        <message>
            <source>by the address</source>
            <translation>genom adressen</translation>
        </message>
        <message>
            <source>by the birth date</source>
            <translation>genom födelsedatumet</translation>
        </message>
        <message>
            <source>by the business ID</source>
            <translation>genom FO-numret</translation>
        </message>
        <message>
            <source>by the case number</source>
            <translation>genom ärendenumret</translation>
        </message>
        <message>
            <source>by the customer number</source>
            <translation>genom kundnumret</translation>
        </message>
        <message>
            <source>by the e-mail address</source>
            <translation>genom e-postadressen</translation>
        </message>
        <message>
            <source>by the employer</source>
            <translation>genom arbetsgivaren</translation>
        </message>
        <message>
            <source>by the invoice number</source>
            <translation>genom fakturanumret</translation>
        </message>
        <message>
            <source>by the personal identity code</source>
            <translation>genom personbeteckningen</translation>
        </message>
        <message>
            <source>by the phone number</source>
            <translation>genom telefonnumret</translation>
        </message>
        <message>
            <source>by the postcode</source>
            <translation>genom postnumret</translation>
        </message>
        <message>
            <source>by the town</source>
            <translation>genom orten</translation>
        </message>
        <message>
            <source>by the vehicle</source>
            <translation>genom fordonet</translation>
        </message>
        <message>
            <source>called back</source>
            <translation>uppringd</translation>
        </message>
        <message>
            <source>care of the register</source>
            <translation>vård av registret</translation>
        </message>
        <message>
            <source>case</source>
            <translation>ärende</translation>
        </message>
        <message>
            <source>case {case}</source>
            <translation>ärende {case}</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>ändrad</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>handläggare</translation>
        </message>
        <message>
            <source>code and name</source>
            <translation>beteckning och namn</translation>
        </message>
        <message>
            <source>contact person</source>
            <translation>kontaktperson</translation>
        </message>
        <message>
            <source>contact person, who signs letters</source>
            <translation>kontaktperson, som undertecknar brev</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>kopia</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>rättad</translation>
        </message>
        <message>
            <source>customer number {number}</source>
            <translation>kundnummer {number}</translation>
        </message>
        <message>
            <source>customer service</source>
            <translation>kundtjänst</translation>
        </message>
        <message>
            <source>datum</source>
            <translation>uppgift</translation>
        </message>
        <message>
            <source>day</source>
            <translation>dag</translation>
        </message>
        <message>
            <source>deed</source>
            <translation>åtgärd</translation>
        </message>
        <message>
            <source>different birth dates</source>
            <translation>olika födelsedatum</translation>
        </message>
        <message>
            <source>different identity codes</source>
            <translation>olika personbeteckningar</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>skiljer sig</translation>
        </message>
        <message>
            <source>digest</source>
            <translation>kontrollsumma</translation>
        </message>
        <message>
            <source>document seen</source>
            <translation>handling visad</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gjort</translation>
        </message>
        <message>
            <source>earlier owner</source>
            <translation>tidigare handläggare</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>avslutad</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fil</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>första dagen</translation>
        </message>
        <message>
            <source>found</source>
            <translation>funnet</translation>
        </message>
        <message>
            <source>found: {count}</source>
            <translation>funnet: {count}</translation>
        </message>
        <message>
            <source>from</source>
            <translation>från</translation>
        </message>
        <message>
            <source>home address</source>
            <translation>hemadress</translation>
        </message>
        <message>
            <source>identity code masked in extracts</source>
            <translation>personbeteckningen maskerad i utdrag</translation>
        </message>
        <message>
            <source>identity to be confirmed</source>
            <translation>identiteten ska bekräftas</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>om %n d</numerusform>
                <numerusform>om %n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>om %n dag</numerusform>
                <numerusform>om %n dagar</numerusform>
            </translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>sista dagen</translation>
        </message>
        <message>
            <source>late</source>
            <translation>sena</translation>
        </message>
        <message>
            <source>later</source>
            <translation>senare</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>utelämnat</translation>
        </message>
        <message numerus="yes">
            <source>more than %n hit(s)</source>
            <translation>
                <numerusform>mer än %n träff</numerusform>
                <numerusform>mer än %n träffar</numerusform>
            </translation>
        </message>
        <message>
            <source>name</source>
            <translation>namn</translation>
        </message>
        <message>
            <source>nearly the same birth date</source>
            <translation>nästan samma födelsedatum</translation>
        </message>
        <message>
            <source>nearly the same name</source>
            <translation>nästan samma namn</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>ingen adress</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>inget svar ännu</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>inga uppgifter</translation>
        </message>
        <message>
            <source>no data held</source>
            <translation>inga uppgifter finns</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>hos ingen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>okänt</translation>
        </message>
        <message>
            <source>not understood</source>
            <translation>förstods inte</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>inte giltig</translation>
        </message>
        <message>
            <source>not valid as made</source>
            <translation>inte giltig i denna form</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>inte ännu</translation>
        </message>
        <message>
            <source>note</source>
            <translation>anteckning</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>inget</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nummer</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>handläggare</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>papper</translation>
        </message>
        <message>
            <source>paper {paper}, page {page}</source>
            <translation>papper {paper}, sida {page}</translation>
        </message>
        <message>
            <source>papers</source>
            <translation>papper</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>samarbetspartner</translation>
        </message>
        <message>
            <source>person {number}</source>
            <translation>person {number}</translation>
        </message>
        <message>
            <source>place</source>
            <translation>ställe</translation>
        </message>
        <message>
            <source>printing on both sides</source>
            <translation>utskrift på båda sidor</translation>
        </message>
        <message>
            <source>proof</source>
            <translation>bevis</translation>
        </message>
        <message>
            <source>protected address</source>
            <translation>spärrmarkering</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>återställd</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>skäl</translation>
        </message>
        <message>
            <source>recorded by mistake</source>
            <translation>registrerad av misstag</translation>
        </message>
        <message>
            <source>records</source>
            <translation>poster</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>roller</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>rader</translation>
        </message>
        <message>
            <source>same address</source>
            <translation>samma adress</translation>
        </message>
        <message>
            <source>same birth date</source>
            <translation>samma födelsedatum</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>samma e-post</translation>
        </message>
        <message>
            <source>same given name</source>
            <translation>samma förnamn</translation>
        </message>
        <message>
            <source>same identity code</source>
            <translation>samma personbeteckning</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>samma namn</translation>
        </message>
        <message>
            <source>same name as before</source>
            <translation>samma tidigare namn</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>samma telefon</translation>
        </message>
        <message>
            <source>scripts</source>
            <translation>skript</translation>
        </message>
        <message>
            <source>sealed, its key is destroyed</source>
            <translation>förseglat, nyckeln är förstörd</translation>
        </message>
        <message>
            <source>searched</source>
            <translation>genomsökt</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>inställning</translation>
        </message>
        <message>
            <source>sign-in name</source>
            <translation>användarnamn</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>underskrift</translation>
        </message>
        <message>
            <source>since</source>
            <translation>från</translation>
        </message>
        <message>
            <source>state</source>
            <translation>läge</translation>
        </message>
        <message>
            <source>strong proof</source>
            <translation>stark identifiering</translation>
        </message>
        <message>
            <source>supervision</source>
            <translation>tillsyn</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>adressen</translation>
        </message>
        <message>
            <source>the birth date</source>
            <translation>födelsedatumet</translation>
        </message>
        <message>
            <source>the employer</source>
            <translation>arbetsgivaren</translation>
        </message>
        <message>
            <source>the first {shown} are shown</source>
            <translation>de första {shown} visas</translation>
        </message>
        <message>
            <source>the letter does not say why</source>
            <translation>brevet säger inte varför</translation>
        </message>
        <message>
            <source>the name</source>
            <translation>namnet</translation>
        </message>
        <message>
            <source>the other person</source>
            <translation>den andra personen</translation>
        </message>
        <message>
            <source>the register</source>
            <translation>registret</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>tiden inte känd</translation>
        </message>
        <message>
            <source>to</source>
            <translation>till</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>i morgon</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>pågår</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>ångrad</translation>
        </message>
        <message>
            <source>until</source>
            <translation>till</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>giltig</translation>
        </message>
        <message>
            <source>validity</source>
            <translation>giltighet</translation>
        </message>
        <message>
            <source>waits for the asker</source>
            <translation>väntar på personen</translation>
        </message>
        <message>
            <source>way of mailing</source>
            <translation>postningssätt</translation>
        </message>
        <message>
            <source>who</source>
            <translation>vem</translation>
        </message>
        <message>
            <source>within {days} working days</source>
            <translation>inom {days} arbetsdagar</translation>
        </message>
        <message>
            <source>wk {number}</source>
            <translation>v. {number}</translation>
        </message>
        <message>
            <source>words</source>
            <translation>ord</translation>
        </message>
        <message>
            <source>wrong tries</source>
            <translation>felaktiga försök</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{age} y</source>
            <translation>{age} år</translation>
        </message>
        <message numerus="yes">
            <source>{answered} of %n partner(s)</source>
            <translation>
                <numerusform>{answered} av %n partner</numerusform>
                <numerusform>{answered} av %n partner</numerusform>
            </translation>
        </message>
        <message>
            <source>{case} {kind}: {outcome}</source>
            <translation>{case} {kind}: {outcome}</translation>
        </message>
        <message>
            <source>{day} ({age} y)</source>
            <translation>{day} ({age} år)</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} kl. {time}</translation>
        </message>
        <message>
            <source>{day} is in the future.</source>
            <translation>{day} ligger i framtiden.</translation>
        </message>
        <message>
            <source>{day} is in the future; today is {today}.</source>
            <translation>{day} ligger i framtiden; i dag är det {today}.</translation>
        </message>
        <message>
            <source>{day} is more than two months ago; check the year.</source>
            <translation>{day} är mer än två månader sedan; kontrollera året.</translation>
        </message>
        <message>
            <source>{day} is past.</source>
            <translation>{day} har redan varit.</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} av {total}</translation>
        </message>
        <message>
            <source>{file} is in force.</source>
            <translation>{file} är i bruk.</translation>
        </message>
        <message>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <source>{label} (optional)</source>
            <translation>{label} (valfritt)</translation>
        </message>
        <message>
            <source>{letter}, copy</source>
            <translation>{letter}, kopia</translation>
        </message>
        <message>
            <source>{login} also uses another register on this server.</source>
            <translation>{login} använder också ett annat register på denna server.</translation>
        </message>
        <message>
            <source>{login} cannot be a sign-in name.</source>
            <translation>{login} kan inte vara ett användarnamn.</translation>
        </message>
        <message>
            <source>{login} is a name the server uses itself.</source>
            <translation>{login} är ett namn som servern själv använder.</translation>
        </message>
        <message>
            <source>{mailing}, registered {when}. {reason} ({who})</source>
            <translation>{mailing}, registrerat {when}. {reason} ({who})</translation>
        </message>
        <message>
            <source>{missing} Ask for it; the request itself stands in any form.</source>
            <translation>{missing} Be om det; begäran i sig är giltig i vilken form som helst.</translation>
        </message>
        <message>
            <source>{name} can no longer open the register.</source>
            <translation>{name} kan inte längre öppna registret.</translation>
        </message>
        <message>
            <source>{name} can now open the register.</source>
            <translation>{name} kan nu öppna registret.</translation>
        </message>
        <message>
            <source>{name} can then never open the register again. Press the button again.</source>
            <translation>{name} kan sedan aldrig öppna registret igen. Tryck på knappen en gång till.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>{name} kan inte öppnas.</translation>
        </message>
        <message>
            <source>{name} carries {what}; they were not opened or run.</source>
            <translation>{name} innehåller {what}; de öppnades eller kördes inte.</translation>
        </message>
        <message>
            <source>{name} changed this record meanwhile, {moment}.</source>
            <translation>{name} ändrade den här posten under tiden, {moment}.</translation>
        </message>
        <message>
            <source>{name} could not be saved: {why}</source>
            <translation>{name} kunde inte sparas: {why}</translation>
        </message>
        <message>
            <source>{name} does not handle requests.</source>
            <translation>{name} handlägger inte begäranden.</translation>
        </message>
        <message>
            <source>{name} has more than 200 pages.</source>
            <translation>{name} har mer än 200 sidor.</translation>
        </message>
        <message>
            <source>{name} has no pages.</source>
            <translation>{name} har inga sidor.</translation>
        </message>
        <message>
            <source>{name} is already entered as away from {first} to {last}.</source>
            <translation>{name} är redan antecknad som frånvarande {first}–{last}.</translation>
        </message>
        <message>
            <source>{name} is being read …</source>
            <translation>{name} läses …</translation>
        </message>
        <message>
            <source>{name} is damaged or cut short.</source>
            <translation>{name} är skadad eller avhuggen.</translation>
        </message>
        <message>
            <source>{name} is larger than 50 MB.</source>
            <translation>{name} är större än 50 MB.</translation>
        </message>
        <message>
            <source>{name} is locked with a password.</source>
            <translation>{name} är låst med ett lösenord.</translation>
        </message>
        <message>
            <source>{name} is no administrator.</source>
            <translation>{name} är inte administratör.</translation>
        </message>
        <message>
            <source>{name} is no longer a user.</source>
            <translation>{name} är inte längre användare.</translation>
        </message>
        <message>
            <source>{name} is not a PDF, TIFF, JPEG or PNG file, whatever its name says.</source>
            <translation>{name} är inte en PDF-, TIFF-, JPEG- eller PNG-fil, vad namnet än säger.</translation>
        </message>
        <message>
            <source>{name} is not a table of text.</source>
            <translation>{name} är ingen texttabell.</translation>
        </message>
        <message>
            <source>{name} is the last administrator.</source>
            <translation>{name} är den sista administratören.</translation>
        </message>
        <message>
            <source>{name} is too large to be a table of postcodes.</source>
            <translation>{name} är för stor för att vara en postnummertabell.</translation>
        </message>
        <message>
            <source>{name} opens the register with the new passphrase.</source>
            <translation>{name} öppnar registret med den nya lösenfrasen.</translation>
        </message>
        <message>
            <source>{name} took too long to read, so reading was stopped.</source>
            <translation>{name} tog för lång tid att läsa, så läsningen avbröts.</translation>
        </message>
        <message>
            <source>{name} until {day}</source>
            <translation>{name} till {day}</translation>
        </message>
        <message>
            <source>{name}, b. {day}</source>
            <translation>{name}, f. {day}</translation>
        </message>
        <message>
            <source>{name}, birth date not known</source>
            <translation>{name}, födelsedatum okänt</translation>
        </message>
        <message>
            <source>{name}, customer {number}, has the same identity code.</source>
            <translation>Samma personbeteckning har också {name}, kund {number}.</translation>
        </message>
        <message>
            <source>{name}, {born}, has the same identity code and shares: {shared}.</source>
            <translation>{name}, {born}, har samma personbeteckning och gemensamt: {shared}.</translation>
        </message>
        <message>
            <source>{name}, {born}, has the same identity code.</source>
            <translation>{name}, {born}, har samma personbeteckning.</translation>
        </message>
        <message>
            <source>{pairs}, the likeliest {shown} shown</source>
            <translation>{pairs}, de {shown} sannolikaste visas</translation>
        </message>
        <message>
            <source>{postcode} is {town}.</source>
            <translation>{postcode} är {town}.</translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several} och {last}</translation>
        </message>
        <message>
            <source>{several} people match.</source>
            <translation>{several} personer stämmer.</translation>
        </message>
        <message>
            <source>{substitute} stands in for {name}.</source>
            <translation>{substitute} vikarierar för {name}.</translation>
        </message>
        <message>
            <source>{value} is in use already.</source>
            <translation>{value} används redan.</translation>
        </message>
        <message>
            <source>{who} changed the request {case} at {when}, after you opened it. Nothing was saved.</source>
            <translation>{who} ändrade begäran {case} {when}, efter att du öppnade den. Inget sparades.</translation>
        </message>
        <message>
            <source>{word}; against: {clues}</source>
            <translation>{word}; emot: {clues}</translation>
        </message>
        <message>
            <source>“On paper as well” writes one.</source>
            <translation>”Också på papper” skriver ett.</translation>
        </message>
        <message>
            <source>“{typed}” is not a date.</source>
            <translation>”{typed}” är inte ett datum.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Make a new one under Administration, Recovery key.</source>
            <translation>Gör en ny under Administration, Återställningsnyckel.</translation>
        </message>
        <message>
            <source>The recovery key has not been typed back: it may be on no paper.</source>
            <translation>Återställningsnyckeln har inte kontrollerats: den finns kanske inte på papper.</translation>
        </message>
    </context>
</TS>
