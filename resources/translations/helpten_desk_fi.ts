<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source>%n contradiction(s)</source>
            <translation>
                <numerusform>%n ristiriita</numerusform>
                <numerusform>%n ristiriitaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>myöhässä %n pv</numerusform>
                <numerusform>myöhässä %n pv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n datum(s)</source>
            <translation>
                <numerusform>%n tieto</numerusform>
                <numerusform>%n tietoa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n datum(s) differ</source>
            <translation>
                <numerusform>%n tieto eroaa</numerusform>
                <numerusform>%n tietoa eroaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n datum(s) held</source>
            <translation>
                <numerusform>%n tieto</numerusform>
                <numerusform>%n tietoa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n päivä myöhässä</numerusform>
                <numerusform>%n päivää myöhässä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n osuma</numerusform>
                <numerusform>%n osumaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inspection(s)</source>
            <translation>
                <numerusform>%n tarkastus</numerusform>
                <numerusform>%n tarkastusta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n myöhässä</numerusform>
                <numerusform>%n myöhässä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n later</source>
            <translation>
                <numerusform>%n myöhemmin</numerusform>
                <numerusform>%n myöhemmin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n jää pois</numerusform>
                <numerusform>%n jää pois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) to scan</source>
            <translation>
                <numerusform>%n kirje skannattava</numerusform>
                <numerusform>%n kirjettä skannattava</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) today</source>
            <translation>
                <numerusform>%n kirje tänään</numerusform>
                <numerusform>%n kirjettä tänään</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are not understood; their postcodes would count as dead.</source>
            <translation>
                <numerusform>%n riviä ei ymmärretty; sen postinumeroa pidettäisiin olemattomana.</numerusform>
                <numerusform>%n riviä ei ymmärretty; niiden postinumeroita pidettäisiin olemattomina.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were checked; none is missing, added or changed.</source>
            <translation>
                <numerusform>%n rivi tarkistettiin; yhtään ei puutu, yhtään ei ole lisätty eikä muutettu.</numerusform>
                <numerusform>%n riviä tarkistettiin; yhtään ei puutu, yhtään ei ole lisätty eikä muutettu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more change(s) can be undone.</source>
            <translation>
                <numerusform>Vielä %n muutos voidaan kumota.</numerusform>
                <numerusform>Vielä %n muutosta voidaan kumota.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more month(s) under All trips.</source>
            <translation>
                <numerusform>Vielä %n kuukausi kohdassa Kaikki ajot.</numerusform>
                <numerusform>Vielä %n kuukautta kohdassa Kaikki ajot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more namesake(s).</source>
            <translation>
                <numerusform>%n muu samanniminen.</numerusform>
                <numerusform>%n muuta samannimistä.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them got the data less than a year ago.</source>
            <translation>
                <numerusform>%n heistä on saanut tiedot alle vuosi sitten.</numerusform>
                <numerusform>%n heistä on saanut tiedot alle vuosi sitten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n avoin</numerusform>
                <numerusform>%n avointa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) are with others.</source>
            <translation>
                <numerusform>%n avoin tapaus on muilla.</numerusform>
                <numerusform>%n avointa tapausta on muilla.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n muu</numerusform>
                <numerusform>%n muuta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sivu</numerusform>
                <numerusform>%n sivua</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>%n pari</numerusform>
                <numerusform>%n paria</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n paperi</numerusform>
                <numerusform>%n paperia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s)</source>
            <translation>
                <numerusform>%n kumppani</numerusform>
                <numerusform>%n kumppania</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people in the register have this identity code; tell them apart.</source>
            <translation>
                <numerusform>%n henkilöllä rekisterissä on tämä henkilötunnus.</numerusform>
                <numerusform>%n henkilöllä rekisterissä on tämä henkilötunnus; erota heidät toisistaan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n henkilö</numerusform>
                <numerusform>%n henkilöä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) match: {named}.</source>
            <translation>
                <numerusform>%n henkilö täsmää: {named}.</numerusform>
                <numerusform>%n henkilöä täsmää: {named}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) blacked out</source>
            <translation>
                <numerusform>%n kohta mustattu</numerusform>
                <numerusform>%n kohtaa mustattu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n postcode(s)</source>
            <translation>
                <numerusform>%n postinumero</numerusform>
                <numerusform>%n postinumeroa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n arkki</numerusform>
                <numerusform>%n arkkia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries are left before you have to wait.</source>
            <translation>
                <numerusform>Vielä %n yritys ennen kuin joudut odottamaan.</numerusform>
                <numerusform>Vielä %n yritystä ennen kuin joudut odottamaan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trip(s)</source>
            <translation>
                <numerusform>%n ajo</numerusform>
                <numerusform>%n ajoa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trip(s), {kilometres} km</source>
            <translation>
                <numerusform>%n ajo, {kilometres} km</numerusform>
                <numerusform>%n ajoa, {kilometres} km</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n v</numerusform>
                <numerusform>%n v</numerusform>
            </translation>
        </message>
        <message>
            <source>A Finnish postcode has five digits, such as 00100.</source>
            <translation>Suomalaisessa postinumerossa on viisi numeroa, esimerkiksi 00100.</translation>
        </message>
        <message>
            <source>A Finnish postcode has five digits. Which are in use is not known without a table of postcodes.</source>
            <translation>Suomalaisessa postinumerossa on viisi numeroa. Ilman postinumerotaulukkoa ei tiedetä, mitkä niistä ovat käytössä.</translation>
        </message>
        <message>
            <source>A blacked-out region needs a ground.</source>
            <translation>Peitetty kohta tarvitsee perusteen.</translation>
        </message>
        <message>
            <source>A business id has seven digits, a hyphen and a check digit that matches.</source>
            <translation>Y-tunnuksessa on seitsemän numeroa, yhdysmerkki ja tarkistusnumero, joka täsmää.</translation>
        </message>
        <message>
            <source>A business id has seven digits, a hyphen and a check digit, such as 1234567-1.</source>
            <translation>Y-tunnuksessa on seitsemän numeroa, yhdysmerkki ja tarkistusnumero, esimerkiksi 1234567-1.</translation>
        </message>
        <message>
            <source>A clerk asks an administrator for a new passphrase. An administrator who has lost her own takes the recovery key, which was printed when the register was set up.</source>
            <translation>Käsittelijä pyytää uuden tunnuslauseen pääkäyttäjältä. Oman tunnuslauseensa kadottanut pääkäyttäjä ottaa esiin palautusavaimen, joka tulostettiin rekisteriä perustettaessa.</translation>
        </message>
        <message>
            <source>A company</source>
            <translation>Yritys</translation>
        </message>
        <message>
            <source>A fee may be asked</source>
            <translation>Maksu voidaan periä</translation>
        </message>
        <message>
            <source>A fee may be asked, if the asker is {who}</source>
            <translation>Maksu voidaan periä, jos pyytäjä on {who}</translation>
        </message>
        <message>
            <source>A few words in a row are easy to keep in mind and hard to guess.</source>
            <translation>Muutama sana peräkkäin on helppo muistaa ja vaikea arvata.</translation>
        </message>
        <message>
            <source>A file of text with a column of five-digit postcodes and one or two of towns, separated by tabs, semicolons or commas; or the post's own file of postcodes (PCF).</source>
            <translation>Tekstitiedosto, jossa on sarake viisinumeroisia postinumeroita ja yksi tai kaksi saraketta postitoimipaikkoja sarkaimin, puolipistein tai pilkuin erotettuina; tai Postin oma postinumerotiedosto (PCF).</translation>
        </message>
        <message>
            <source>A letter, a visit, a call or an e-mail is registered as a request.</source>
            <translation>Kirje, käynti, puhelu tai sähköposti kirjataan pyynnöksi.</translation>
        </message>
        <message>
            <source>A month from receipt ({received_on}) ends on {goal}, which is not a working day ({day_off}); the last lawful day is {limit}. It may be extended by two months only if the asker is told so, with the reasons, by that day.</source>
            <translation>Kuukausi saapumisesta ({received_on}) päättyy {goal}, joka ei ole työpäivä ({day_off}); viimeinen laillinen päivä on {limit}. Aikaa voi jatkaa kahdella kuukaudella vain, jos siitä ilmoitetaan perusteluineen pyytäjälle viimeistään silloin.</translation>
        </message>
        <message>
            <source>A month from receipt ({received_on}) ends on {limit}. It may be extended by two months only if the asker is told so, with the reasons, by that day.</source>
            <translation>Kuukausi saapumisesta ({received_on}) päättyy {limit}. Aikaa voi jatkaa kahdella kuukaudella vain, jos siitä ilmoitetaan perusteluineen pyytäjälle viimeistään silloin.</translation>
        </message>
        <message>
            <source>A page of {name} is too large to be a letter.</source>
            <translation>Tiedoston {name} sivu on liian suuri kirjeeksi.</translation>
        </message>
        <message>
            <source>A part is refused: it needs a written certificate with the reasons, and all the rest is given.</source>
            <translation>Osa evätään: siitä annetaan kirjallinen todistus syineen, ja kaikki muu annetaan.</translation>
        </message>
        <message>
            <source>A part is refused: the person is told why and where to complain, and all the rest is given.</source>
            <translation>Osa evätään: henkilölle kerrotaan syy ja se, mihin voi valittaa, ja kaikki muu annetaan.</translation>
        </message>
        <message>
            <source>A passphrase has at least {number} signs.</source>
            <translation>Tunnuslauseessa on vähintään {number} merkkiä.</translation>
        </message>
        <message>
            <source>A passphrase has at most {number} signs.</source>
            <translation>Tunnuslauseessa on enintään {number} merkkiä.</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Henkilö</translation>
        </message>
        <message>
            <source>A phone number has 5 to 15 digits and begins with 0 or +.</source>
            <translation>Puhelinnumerossa on 5–15 numeroa, ja se alkaa nollalla tai plusmerkillä.</translation>
        </message>
        <message>
            <source>A reference number has 4 to 20 digits; check it.</source>
            <translation>Viitenumerossa on 4–20 numeroa; tarkista se.</translation>
        </message>
        <message>
            <source>A reference number has digits only, or begins with RF.</source>
            <translation>Viitenumerossa on vain numeroita, tai se alkaa kirjaimilla RF.</translation>
        </message>
        <message>
            <source>A register on a server has no recovery key.</source>
            <translation>Palvelimella olevalla rekisterillä ei ole palautusavainta.</translation>
        </message>
        <message>
            <source>A register on a server is set up with `helpten-desk server provision`.</source>
            <translation>Palvelimella oleva rekisteri perustetaan komennolla `helpten-desk server provision`.</translation>
        </message>
        <message>
            <source>A registered letter has a number; copy it from the receipt.</source>
            <translation>Kirjatulla kirjeellä on numero; kopioi se kuitista.</translation>
        </message>
        <message>
            <source>A request by e-mail is not enough unless it is verified in a way equivalent to a signature. Send a form to sign.</source>
            <translation>Sähköpostipyyntö ei riitä, ellei sitä ole varmennettu allekirjoitusta vastaavalla tavalla. Lähetä allekirjoituslomake.</translation>
        </message>
        <message>
            <source>A request by phone is not enough: it is made in a hand-signed letter or in person. Send a form to sign.</source>
            <translation>Puhelinpyyntö ei riitä: pyyntö tehdään omakätisesti allekirjoitetulla kirjeellä tai henkilökohtaisesti. Lähetä allekirjoituslomake.</translation>
        </message>
        <message>
            <source>A request that is half written is still here: finish it first.</source>
            <translation>Kesken jäänyt pyyntö on vielä tässä: kirjaa se ensin.</translation>
        </message>
        <message>
            <source>A signature by hand has been seen</source>
            <translation>Omakätinen allekirjoitus on nähty</translation>
        </message>
        <message>
            <source>A signed letter is filed with its answer.</source>
            <translation>Allekirjoitettu kirje liitetään vastaukseensa.</translation>
        </message>
        <message>
            <source>A summary of ours, checked against the text of the law.</source>
            <translation>Oma tiivistelmämme, verrattu lain tekstiin.</translation>
        </message>
        <message>
            <source>A summary of ours, not checked against the text of the law.</source>
            <translation>Oma tiivistelmämme, jota ei ole verrattu lain tekstiin.</translation>
        </message>
        <message>
            <source>A valid request</source>
            <translation>Pätevä pyyntö</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>Tietoja ohjelmasta</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Poissaolo</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Poissaolot</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Pääsy</translation>
        </message>
        <message>
            <source>Access to one's own data is free of charge, also though the last request was answered on {last_fulfilled_on}.</source>
            <translation>Omien tietojen saaminen on maksutonta, vaikka edelliseen pyyntöön vastattiin {last_fulfilled_on}.</translation>
        </message>
        <message>
            <source>Access to one's own data is free of charge.</source>
            <translation>Omien tietojen saaminen on maksutonta.</translation>
        </message>
        <message>
            <source>Action or place</source>
            <translation>Toiminto tai paikka</translation>
        </message>
        <message>
            <source>Actions and places</source>
            <translation>Toiminnot ja paikat</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Lisää arvo</translation>
        </message>
        <message>
            <source>Add the user</source>
            <translation>Lisää käyttäjä</translation>
        </message>
        <message>
            <source>Add this first: {what}.</source>
            <translation>Lisää ensin: {what}.</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>Lisää …</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Osoite</translation>
        </message>
        <message>
            <source>Address and employer</source>
            <translation>Osoite ja työnantaja</translation>
        </message>
        <message>
            <source>Address of the letter: {address}</source>
            <translation>Kirjeen osoite: {address}</translation>
        </message>
        <message>
            <source>Address shown</source>
            <translation>Osoite näkyvissä</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Hallinta</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Pääkäyttäjä</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Jälkeen</translation>
        </message>
        <message>
            <source>After the sign come three digits; check them.</source>
            <translation>Välimerkin jälkeen tulee kolme numeroa; tarkista ne.</translation>
        </message>
        <message>
            <source>Against: {clues}.</source>
            <translation>Vastaan: {clues}.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Kaikki</translation>
        </message>
        <message>
            <source>All actions and places by name</source>
            <translation>Kaikki toiminnot ja paikat nimellä</translation>
        </message>
        <message>
            <source>All addresses of a present customer have ended, and none follows.</source>
            <translation>Nykyisen asiakkaan kaikki osoitteet ovat päättyneet, eikä uutta ole.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Kaikki tiedostot</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Kaikki rivit</translation>
        </message>
        <message>
            <source>All trips</source>
            <translation>Kaikki ajot</translation>
        </message>
        <message>
            <source>An administrator enters it in the administration.</source>
            <translation>Pääkäyttäjä antaa sen hallinnassa.</translation>
        </message>
        <message>
            <source>An e-mail address has a name, one @ and a domain.</source>
            <translation>Sähköpostiosoitteessa on nimi, yksi @ ja verkkotunnus.</translation>
        </message>
        <message>
            <source>An identity code begins with the birth date in six digits; check them.</source>
            <translation>Henkilötunnus alkaa syntymäajalla, jossa on kuusi numeroa; tarkista ne.</translation>
        </message>
        <message>
            <source>An identity code has 11 characters, this one has {length}; check it.</source>
            <translation>Henkilötunnuksessa on 11 merkkiä, tässä niitä on {length}; tarkista se.</translation>
        </message>
        <message>
            <source>An identity code, with or without the name, finds a person but identifies nobody.</source>
            <translation>Henkilötunnuksella, nimen kanssa tai ilman, löytää henkilön, mutta se ei tunnista ketään.</translation>
        </message>
        <message>
            <source>An identity code, with or without the name, finds a person but identifies nobody. This is the house's rule; the law says so from 1.1.2024.</source>
            <translation>Henkilötunnuksella, nimen kanssa tai ilman, löytää henkilön, mutta se ei tunnista ketään. Tämä on talon sääntö; laissa niin säädetään 1.1.2024 alkaen.</translation>
        </message>
        <message>
            <source>Another administrator has changed the table of postcodes in the meantime.</source>
            <translation>Toinen pääkäyttäjä on sillä välin muuttanut postinumerotaulukkoa.</translation>
        </message>
        <message>
            <source>Another clerk changed this record while you were at it.</source>
            <translation>Toinen käsittelijä muutti tätä tietoa sillä välin.</translation>
        </message>
        <message>
            <source>Another clerk has taken this decision back already.</source>
            <translation>Toinen käsittelijä on jo perunut tämän päätöksen.</translation>
        </message>
        <message>
            <source>Another file …</source>
            <translation>Toinen tiedosto …</translation>
        </message>
        <message>
            <source>Another task is writing to the register. Nothing of this was saved.</source>
            <translation>Toinen tehtävä kirjoittaa rekisteriin. Tästä ei tallennettu mitään.</translation>
        </message>
        <message>
            <source>Another {name}, {born}, shares: {shared}.</source>
            <translation>Toinen {name}, {born}. Sama: {shared}.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Vastaus</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Vastattava</translation>
        </message>
        <message>
            <source>Answer by {day}</source>
            <translation>Vastaa viimeistään {day}</translation>
        </message>
        <message>
            <source>Answer in</source>
            <translation>Vastauksen kieli</translation>
        </message>
        <message>
            <source>Answer mailed</source>
            <translation>Vastaus postitettiin</translation>
        </message>
        <message>
            <source>Answer of a partner</source>
            <translation>Yhteistyökumppanin vastaus</translation>
        </message>
        <message>
            <source>Answer on paper as well</source>
            <translation>Vastaus myös paperilla</translation>
        </message>
        <message>
            <source>Answer sent again</source>
            <translation>Vastaus uudelleen</translation>
        </message>
        <message>
            <source>Answer that no data are held</source>
            <translation>Vastaa, ettei tietoja ole</translation>
        </message>
        <message>
            <source>Answer written</source>
            <translation>Vastaus kirjoitettiin</translation>
        </message>
        <message>
            <source>Answer {case}</source>
            <translation>Vastaus {case}</translation>
        </message>
        <message>
            <source>Answer: no data are held</source>
            <translation>Vastaus: ei tietoja</translation>
        </message>
        <message>
            <source>Answered {day}</source>
            <translation>Vastattu {day}</translation>
        </message>
        <message>
            <source>Any service</source>
            <translation>Mikä tahansa palvelu</translation>
        </message>
        <message>
            <source>Ask an administrator for the role.</source>
            <translation>Pyydä rooli pääkäyttäjältä.</translation>
        </message>
        <message>
            <source>Ask an administrator of the desk.</source>
            <translation>Pyydä ohjelman pääkäyttäjää tekemään se.</translation>
        </message>
        <message>
            <source>Ask an administrator of the register to add you.</source>
            <translation>Pyydä rekisterin pääkäyttäjää lisäämään sinut.</translation>
        </message>
        <message>
            <source>Ask an administrator of the register.</source>
            <translation>Pyydä rekisterin pääkäyttäjää.</translation>
        </message>
        <message>
            <source>Ask an administrator to set your passphrase anew.</source>
            <translation>Pyydä pääkäyttäjää asettamaan tunnuslauseesi uudelleen.</translation>
        </message>
        <message>
            <source>Ask the administrator of the register.</source>
            <translation>Pyydä rekisterin pääkäyttäjää.</translation>
        </message>
        <message>
            <source>Ask the administrator of the server for a new password.</source>
            <translation>Pyydä palvelimen ylläpitäjältä uusi salasana.</translation>
        </message>
        <message>
            <source>Ask the administrator of the server to make a backup and upgrade it.</source>
            <translation>Pyydä palvelimen ylläpitäjää ottamaan varmuuskopio ja päivittämään rekisteri.</translation>
        </message>
        <message>
            <source>Ask the administrator of this machine for the right to write there.</source>
            <translation>Pyydä tämän koneen ylläpitäjältä oikeus kirjoittaa sinne.</translation>
        </message>
        <message>
            <source>Ask the administrator to check the server's certificate and its name.</source>
            <translation>Pyydä pääkäyttäjää tarkistamaan palvelimen varmenne ja nimi.</translation>
        </message>
        <message>
            <source>Ask the sender for a file without one.</source>
            <translation>Pyydä lähettäjältä tiedosto ilman salasanaa.</translation>
        </message>
        <message>
            <source>Ask the sender for the paper, or scan it again.</source>
            <translation>Pyydä lähettäjältä paperi tai skannaa se uudelleen.</translation>
        </message>
        <message>
            <source>Asker</source>
            <translation>Pyytäjä</translation>
        </message>
        <message>
            <source>Asker as in the request. Answer: {answer}</source>
            <translation>Pyytäjä kuten pyynnössä. Vastaus: {answer}</translation>
        </message>
        <message>
            <source>Asker identified</source>
            <translation>Pyytäjä tunnistettiin</translation>
        </message>
        <message>
            <source>Asker, as in the letter</source>
            <translation>Pyytäjä, kuten kirjeessä</translation>
        </message>
        <message>
            <source>At least a year has passed since the person last got the data to inspect ({last_fulfilled_on}).</source>
            <translation>Siitä, kun henkilö edellisen kerran sai tiedot tarkastettavakseen ({last_fulfilled_on}), on kulunut vähintään vuosi.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Käynti</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Poissa</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>Back to identifying</source>
            <translation>Palauta tunnistettavaksi</translation>
        </message>
        <message>
            <source>Basic details</source>
            <translation>Perustiedot</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Ennen</translation>
        </message>
        <message>
            <source>Before the correction</source>
            <translation>Ennen oikaisua</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Kuuluu</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Laskutus</translation>
        </message>
        <message>
            <source>Billing and collection</source>
            <translation>Laskutus ja perintä</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Syntymäaika</translation>
        </message>
        <message>
            <source>Birth date is impossible</source>
            <translation>Mahdoton syntymäaika</translation>
        </message>
        <message>
            <source>Black out</source>
            <translation>Mustaa</translation>
        </message>
        <message>
            <source>Black out what it covers</source>
            <translation>Mustaa sen alta</translation>
        </message>
        <message>
            <source>Black out: {title}</source>
            <translation>Mustaa: {title}</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Syntynyt</translation>
        </message>
        <message>
            <source>Bring the file register.keys back from the newest backup, or call the administrator.</source>
            <translation>Palauta tiedosto register.keys uusimmasta varmuuskopiosta tai ota yhteyttä pääkäyttäjään.</translation>
        </message>
        <message>
            <source>Bring the register and its keys back from the newest backup, or call the administrator.</source>
            <translation>Palauta rekisteri ja sen avaimet uusimmasta varmuuskopiosta tai ota yhteyttä pääkäyttäjään.</translation>
        </message>
        <message>
            <source>Business ID</source>
            <translation>Y-tunnus</translation>
        </message>
        <message>
            <source>Business ID {number}</source>
            <translation>Y-tunnus {number}</translation>
        </message>
        <message>
            <source>Business id is wrong</source>
            <translation>Y-tunnus väärin</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Tapa</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Puhelin</translation>
        </message>
        <message>
            <source>By the table the town is filled in beside its postcode, a town that disagrees is told, and postcodes that do not exist are found under Quality.</source>
            <translation>Taulukon avulla postitoimipaikka täyttyy postinumeron mukaan, ristiriitaisesta paikasta huomautetaan ja olemattomat postinumerot löytyvät Laatu-sivulta.</translation>
        </message>
        <message>
            <source>By this identity code the birth would be on {day}; check the sign.</source>
            <translation>Henkilötunnuksen mukaan syntymäpäivä olisi vasta {day}; tarkista välimerkki.</translation>
        </message>
        <message>
            <source>By what you know it</source>
            <translation>Mistä tiedät sen</translation>
        </message>
        <message>
            <source>By whom, when</source>
            <translation>Kuka, milloin</translation>
        </message>
        <message>
            <source>Called back to a known number</source>
            <translation>Soitettu tunnettuun numeroon</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Palautunut</translation>
        </message>
        <message>
            <source>Came back on</source>
            <translation>Palautui</translation>
        </message>
        <message>
            <source>Came back: {reason}</source>
            <translation>Palautui: {reason}</translation>
        </message>
        <message>
            <source>Came today</source>
            <translation>Tuli tänään</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock on päällä.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kortti</translation>
        </message>
        <message>
            <source>Care of</source>
            <translation>c/o</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Tapaus</translation>
        </message>
        <message>
            <source>Case {case}</source>
            <translation>Tapaus {case}</translation>
        </message>
        <message>
            <source>Case {case} is answered, {day}.</source>
            <translation>Tapaus {case} on vastattu {day}.</translation>
        </message>
        <message>
            <source>Case {case} is not valid as made. When the signed form comes, open its scan and tick the signature; if the asker comes in person, choose the counter.</source>
            <translation>Tapaus {case} ei ole pätevä sellaisenaan. Kun allekirjoitettu lomake tulee, avaa sen kuva ja merkitse allekirjoitus nähdyksi; jos pyytäjä käy paikan päällä, valitse tavaksi käynti.</translation>
        </message>
        <message>
            <source>Case {case} is now in hand of: {name}.</source>
            <translation>Tapauksen {case} käsittelijä on nyt: {name}.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Tapaukset</translation>
        </message>
        <message>
            <source>Cases of the day</source>
            <translation>Päivän tapaukset</translation>
        </message>
        <message>
            <source>Certificate of refusal</source>
            <translation>Kieltäytymistodistus</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Muuta</translation>
        </message>
        <message>
            <source>Change how the answer goes out</source>
            <translation>Muuta vastauksen toimitusta</translation>
        </message>
        <message>
            <source>Change it instead.</source>
            <translation>Muuta sitä.</translation>
        </message>
        <message>
            <source>Change nothing, and ask the auditor to compare the register with a backup.</source>
            <translation>Älä muuta mitään ja pyydä tarkastajaa vertaamaan rekisteriä varmuuskopioon.</translation>
        </message>
        <message>
            <source>Change the language</source>
            <translation>Vaihda kieli</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Vaihda tunnuslause</translation>
        </message>
        <message>
            <source>Change undone</source>
            <translation>Muutos kumottu</translation>
        </message>
        <message>
            <source>Check address</source>
            <translation>Tarkista osoite</translation>
        </message>
        <message>
            <source>Check both, and the Caps Lock key, and try again.</source>
            <translation>Tarkista molemmat ja Caps Lock -näppäin ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and in order, then try again.</source>
            <translation>Tarkista, että levy on kytketty ja kunnossa, ja yritä sitten uudelleen.</translation>
        </message>
        <message>
            <source>Check that the file is still there and that you may read it.</source>
            <translation>Tarkista, että tiedosto on yhä paikallaan ja että saat lukea sen.</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>Tarkista osoite</translation>
        </message>
        <message>
            <source>Check the birth date.</source>
            <translation>Tarkista syntymäaika.</translation>
        </message>
        <message>
            <source>Check the day and the month.</source>
            <translation>Tarkista päivä ja kuukausi.</translation>
        </message>
        <message>
            <source>Check the journal</source>
            <translation>Tarkista loki</translation>
        </message>
        <message>
            <source>Check the name of the database, or set up a new register.</source>
            <translation>Tarkista tietokannan nimi tai ota käyttöön uusi rekisteri.</translation>
        </message>
        <message>
            <source>Check the network and try again; a deed that was done already is not done twice.</source>
            <translation>Tarkista verkkoyhteys ja yritä uudelleen; jo tehtyä ei tehdä kahdesti.</translation>
        </message>
        <message>
            <source>Check the number.</source>
            <translation>Tarkista numero.</translation>
        </message>
        <message>
            <source>Check the printer, then print again.</source>
            <translation>Tarkista tulostin ja tulosta uudelleen.</translation>
        </message>
        <message>
            <source>Check the sheet yourself</source>
            <translation>Tarkista arkki itse</translation>
        </message>
        <message>
            <source>Check the spelling, or try a birth date, a phone number or an address.</source>
            <translation>Tarkista kirjoitusasu tai kokeile syntymäaikaa, puhelinnumeroa tai osoitetta.</translation>
        </message>
        <message>
            <source>Check the spelling. The register is searched again when identifying.</source>
            <translation>Tarkista kirjoitusasu. Rekisteristä haetaan uudelleen tunnistettaessa.</translation>
        </message>
        <message>
            <source>Choose a datum first: Enter in the list of groups leads there.</source>
            <translation>Valitse ensin tieto: ryhmien luettelossa Enter vie tietoihin.</translation>
        </message>
        <message>
            <source>Choose a file of at most 8 MB, 100,000 lines and 4,000 signs in a line.</source>
            <translation>Valitse tiedosto, jossa on enintään 8 Mt, 100 000 riviä ja 4 000 merkkiä rivillä.</translation>
        </message>
        <message>
            <source>Choose a file of one of these kinds.</source>
            <translation>Valitse jokin näistä tiedostolajeista.</translation>
        </message>
        <message>
            <source>Choose a file with a column of five-digit postcodes and one or two of towns.</source>
            <translation>Valitse tiedosto, jossa on sarake viisinumeroisia postinumeroita ja yksi tai kaksi saraketta postitoimipaikkoja.</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Valitse tiedosto …</translation>
        </message>
        <message>
            <source>Choose another file …</source>
            <translation>Valitse toinen tiedosto …</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Valitse toinen kansio.</translation>
        </message>
        <message>
            <source>Choose another printer, or check this one and print again.</source>
            <translation>Valitse toinen tulostin tai tarkista tämä ja tulosta uudelleen.</translation>
        </message>
        <message>
            <source>Choose another rule at the left.</source>
            <translation>Valitse vasemmalta toinen sääntö.</translation>
        </message>
        <message>
            <source>Choose another sign-in name.</source>
            <translation>Valitse toinen käyttäjätunnus.</translation>
        </message>
        <message>
            <source>Choose another way to confirm who is asking.</source>
            <translation>Valitse muu tapa varmistaa, kuka pyytää.</translation>
        </message>
        <message>
            <source>Choose another, best a few words in a row.</source>
            <translation>Valitse toinen, mieluiten muutama sana peräkkäin.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Valitse toinen.</translation>
        </message>
        <message>
            <source>Choose at least one role for the user.</source>
            <translation>Valitse käyttäjälle vähintään yksi rooli.</translation>
        </message>
        <message>
            <source>Choose how it was made sure</source>
            <translation>Valitse, miten varmistettiin</translation>
        </message>
        <message>
            <source>Choose how it was made sure who is asking.</source>
            <translation>Valitse, miten pyytäjän henkilöllisyys varmistettiin.</translation>
        </message>
        <message>
            <source>Choose one of the grounds in the list, or give the datum.</source>
            <translation>Valitse jokin luettelon perusteista tai anna tieto.</translation>
        </message>
        <message>
            <source>Choose the file again when you want it.</source>
            <translation>Valitse tiedosto uudelleen, kun haluat sen.</translation>
        </message>
        <message>
            <source>Choose the person who is asking.</source>
            <translation>Valitse henkilö, joka pyytää.</translation>
        </message>
        <message>
            <source>Choose what shall stand.</source>
            <translation>Valitse, mikä jää voimaan.</translation>
        </message>
        <message>
            <source>Choose yours or theirs for each datum that both of you changed.</source>
            <translation>Valitse oma tai toisen arvo jokaiselle tiedolle, jota te molemmat muutitte.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Close the other desk, also one of another user of this machine, and try again.</source>
            <translation>Sulje toinen ikkuna, myös tämän koneen toisen käyttäjän avaama, ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>Code and birth date</source>
            <translation>Tunnus ja syntymäaika</translation>
        </message>
        <message>
            <source>Code and sex</source>
            <translation>Tunnus ja sukupuoli</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Kokoa tiedot</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Koottu</translation>
        </message>
        <message>
            <source>Collected for case {case}: {count}.</source>
            <translation>Koottu tapaukseen {case}: {count}.</translation>
        </message>
        <message>
            <source>Collecting reads every datum held about the person; the look is journalled.</source>
            <translation>Kokoaminen lukee kaikki henkilöstä talletetut tiedot; katselu kirjataan lokiin.</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Yritykset</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Yritys</translation>
        </message>
        <message>
            <source>Compare it with the paper.</source>
            <translation>Vertaa sitä paperiin.</translation>
        </message>
        <message>
            <source>Compare others …</source>
            <translation>Vertaa muita …</translation>
        </message>
        <message>
            <source>Compare side by side</source>
            <translation>Vertaa rinnakkain</translation>
        </message>
        <message>
            <source>Compare with those who may be the same before you save.</source>
            <translation>Vertaa ensin niihin, jotka voivat olla samoja.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Täydennä</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Yhteyshenkilö</translation>
        </message>
        <message>
            <source>Contact person's</source>
            <translation>Yhteyshenkilön</translation>
        </message>
        <message>
            <source>Contact persons and users</source>
            <translation>Yhteyshenkilöt ja käyttäjät</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Jatka</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Sopimus</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Ristiriidat</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Rekisterinpitäjä</translation>
        </message>
        <message>
            <source>Controller and contact person</source>
            <translation>Rekisterinpitäjä</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kappaleita</translation>
        </message>
        <message>
            <source>Copy the number of the registered letter from its receipt.</source>
            <translation>Kopioi kirjatun kirjeen numero kuitista.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Kopioi raportti</translation>
        </message>
        <message>
            <source>Correct it instead, if it was recorded wrongly.</source>
            <translation>Korjaa se, jos se oli kirjattu väärin.</translation>
        </message>
        <message>
            <source>Correct its values instead.</source>
            <translation>Korjaa sen arvoja.</translation>
        </message>
        <message>
            <source>Correct the mailing</source>
            <translation>Oikaise postitus</translation>
        </message>
        <message>
            <source>Correct the mailing …</source>
            <translation>Oikaise postitus …</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Korjaus</translation>
        </message>
        <message>
            <source>Counter view</source>
            <translation>Asiakasnäkymä</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Maatunnus</translation>
        </message>
        <message>
            <source>Customer card</source>
            <translation>Asiakaskortti</translation>
        </message>
        <message>
            <source>Customer entered</source>
            <translation>Asiakas lisätty</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Asiakasnumero</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Asiakasnumero</translation>
        </message>
        <message>
            <source>Customership</source>
            <translation>Asiakkuus</translation>
        </message>
        <message>
            <source>Customership and contracts</source>
            <translation>Asiakkuus ja sopimukset</translation>
        </message>
        <message>
            <source>DEMONSTRATION REGISTER</source>
            <translation>ESITTELYREKISTERI</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Tietoja</translation>
        </message>
        <message>
            <source>Data about {name}</source>
            <translation>Tiedot: {name}</translation>
        </message>
        <message>
            <source>Data changed</source>
            <translation>Tietoja muutettu</translation>
        </message>
        <message>
            <source>Data collected</source>
            <translation>Tiedot koottiin</translation>
        </message>
        <message>
            <source>Data found</source>
            <translation>Tietoja löytyi</translation>
        </message>
        <message>
            <source>Data of both records</source>
            <translation>Kummankin tiedot</translation>
        </message>
        <message>
            <source>Data shown at the counter</source>
            <translation>Tiedot näytettiin asiakkaalle</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Kirjeen päiväys</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Päivätty</translation>
        </message>
        <message>
            <source>Datum</source>
            <translation>Tieto</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Päivä</translation>
        </message>
        <message>
            <source>Day of death is impossible</source>
            <translation>Mahdoton kuolinpäivä</translation>
        </message>
        <message>
            <source>Days and post</source>
            <translation>Päivät ja posti</translation>
        </message>
        <message>
            <source>Days to answer by</source>
            <translation>Vastauspäivät</translation>
        </message>
        <message>
            <source>Dead, contract in force</source>
            <translation>Kuollut, sopimus voimassa</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Päätös</translation>
        </message>
        <message>
            <source>Decisions on pairs</source>
            <translation>Päätökset</translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>Teko</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Tarkemmin</translation>
        </message>
        <message>
            <source>Died {day}</source>
            <translation>Kuollut {day}</translation>
        </message>
        <message>
            <source>Disclosure recorded</source>
            <translation>Luovutus kirjattiin</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Luovutukset</translation>
        </message>
        <message>
            <source>Disclosures made</source>
            <translation>Tehdyt luovutukset</translation>
        </message>
        <message>
            <source>Do not guess: ask the person herself or look it up. A new address goes into a new letter, which is signed anew. If the address was right, the same letter is mailed again.</source>
            <translation>Älä arvaa: kysy henkilöltä itseltään tai tarkista muualta. Uusi osoite vaatii uuden kirjeen, joka allekirjoitetaan uudelleen. Jos osoite oli oikea, sama kirje postitetaan uudelleen.</translation>
        </message>
        <message>
            <source>Do not write to this disk; bring the register back from the newest backup.</source>
            <translation>Älä kirjoita tälle levylle; palauta rekisteri uusimmasta varmuuskopiosta.</translation>
        </message>
        <message>
            <source>Do what the filled button says</source>
            <translation>Tee, mitä täytetty painike sanoo</translation>
        </message>
        <message>
            <source>Document seen in person</source>
            <translation>Henkilöasiakirja nähty</translation>
        </message>
        <message>
            <source>Does not agree with</source>
            <translation>Ei sovi yhteen</translation>
        </message>
        <message>
            <source>Domicile</source>
            <translation>Kotipaikka</translation>
        </message>
        <message>
            <source>Domicile {town}</source>
            <translation>Kotipaikka {town}</translation>
        </message>
        <message>
            <source>Down and up in the list</source>
            <translation>Listassa alas ja ylös</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Luonnos tallennettu</translation>
        </message>
        <message>
            <source>Drag over what is to be blacked out; or Ins, arrows, Shift and arrows, Enter.</source>
            <translation>Vedä mustattavan kohdan yli tai käytä Ins, nuolet, Vaihto + nuolet, Enter.</translation>
        </message>
        <message>
            <source>Due in {days} d</source>
            <translation>Erääntyy {days} pv</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Sähköposti</translation>
        </message>
        <message>
            <source>E-mail is wrong</source>
            <translation>Sähköposti väärin</translation>
        </message>
        <message>
            <source>Each trip stands on its driver's card.</source>
            <translation>Yksittäiset ajot ovat kuljettajan kortilla.</translation>
        </message>
        <message numerus="yes">
            <source>Earlier requests of {who}: %n</source>
            <translation>
                <numerusform>{who}, aiempia pyyntöjä: %n</numerusform>
                <numerusform>{who}, aiempia pyyntöjä: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Earlier requests: %n</source>
            <translation>
                <numerusform>Aiempia pyyntöjä: %n</numerusform>
                <numerusform>Aiempia pyyntöjä: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Muokkaa</translation>
        </message>
        <message>
            <source>Edit the datum</source>
            <translation>Muokkaa tietoa</translation>
        </message>
        <message>
            <source>Electronic register</source>
            <translation>Sähköinen rekisteri</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Työnantaja</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Päätä</translation>
        </message>
        <message>
            <source>End it with a date, or take those out first.</source>
            <translation>Päätä se päivällä tai poista ensin ne.</translation>
        </message>
        <message>
            <source>End or leave out</source>
            <translation>Päätä tai jätä pois</translation>
        </message>
        <message>
            <source>End the view</source>
            <translation>Lopeta katselu</translation>
        </message>
        <message>
            <source>End the view …</source>
            <translation>Lopeta katselu …</translation>
        </message>
        <message>
            <source>Ended before it began</source>
            <translation>Päättynyt ennen alkuaan</translation>
        </message>
        <message>
            <source>English</source>
            <translation>englanti</translation>
        </message>
        <message>
            <source>Enter a date, such as 5.11.2026.</source>
            <translation>Anna päivä, esimerkiksi 5.11.2026.</translation>
        </message>
        <message>
            <source>Enter a number, such as {example}.</source>
            <translation>Kirjoita luku, esimerkiksi {example}.</translation>
        </message>
        <message>
            <source>Enter an absence</source>
            <translation>Kirjaa poissaolo</translation>
        </message>
        <message>
            <source>Enter how many data were found, from 1 to 9999.</source>
            <translation>Kirjoita, montako tietoa löytyi, 1–9999.</translation>
        </message>
        <message>
            <source>Enter the absence</source>
            <translation>Kirjaa poissaolo</translation>
        </message>
        <message>
            <source>Enter the contact person, who signs the letters.</source>
            <translation>Anna yhteyshenkilö, joka allekirjoittaa kirjeet.</translation>
        </message>
        <message>
            <source>Enter the controller's name.</source>
            <translation>Anna rekisterinpitäjän nimi.</translation>
        </message>
        <message>
            <source>Enter the date as in 5.11.2026.</source>
            <translation>Kirjoita päivä näin: 5.11.2026.</translation>
        </message>
        <message>
            <source>Enter the date as in {day}.</source>
            <translation>Kirjoita päivä näin: {day}.</translation>
        </message>
        <message>
            <source>Enter the day of the signature.</source>
            <translation>Kirjoita allekirjoituspäivä.</translation>
        </message>
        <message>
            <source>Enter the day on which it left.</source>
            <translation>Kirjoita päivä, jona vastaus lähti.</translation>
        </message>
        <message>
            <source>Enter the day on which the request reached us.</source>
            <translation>Kirjoita päivä, jona pyyntö saapui meille.</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Kirjoita päivä.</translation>
        </message>
        <message>
            <source>Enter the fee as in 12,50, or leave it empty.</source>
            <translation>Kirjoita maksu muodossa 12,50 tai jätä tyhjäksi.</translation>
        </message>
        <message>
            <source>Enter the name of an administrator, who then helps the others.</source>
            <translation>Anna pääkäyttäjän nimi; hän auttaa sitten muita.</translation>
        </message>
        <message>
            <source>Enter the name of the register.</source>
            <translation>Anna rekisterin nimi.</translation>
        </message>
        <message>
            <source>Enter the name of the user.</source>
            <translation>Kirjoita käyttäjän nimi.</translation>
        </message>
        <message>
            <source>Enter the number that stands in the details of a line.</source>
            <translation>Anna numero, joka on rivin tiedoissa.</translation>
        </message>
        <message>
            <source>Enter the street address and the town.</source>
            <translation>Kirjoita katuosoite ja postitoimipaikka.</translation>
        </message>
        <message>
            <source>Enter the street address or the post office box.</source>
            <translation>Anna katuosoite tai postilokero.</translation>
        </message>
        <message>
            <source>Enter the time of day as in 13.20.</source>
            <translation>Kirjoita kellonaika muodossa 13.20.</translation>
        </message>
        <message>
            <source>Enter the town.</source>
            <translation>Anna postitoimipaikka.</translation>
        </message>
        <message>
            <source>Enter what is missing, or keep the request as it is.</source>
            <translation>Täydennä puuttuva tai jätä pyyntö ennalleen.</translation>
        </message>
        <message>
            <source>Enter your sign-in name and your passphrase.</source>
            <translation>Anna käyttäjätunnuksesi ja tunnuslauseesi.</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Esc shows all again.</source>
            <translation>Esc näyttää taas kaikki.</translation>
        </message>
        <message>
            <source>Every look is recorded under this purpose. Press to choose another.</source>
            <translation>Jokainen katselu kirjataan tälle tarkoitukselle. Paina ja valitse toinen.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Kaikki</translation>
        </message>
        <message>
            <source>Everyone changes his own passphrase only.</source>
            <translation>Kukin vaihtaa vain oman tunnuslauseensa.</translation>
        </message>
        <message>
            <source>Everything is done for today.</source>
            <translation>Kaikki on tehty tältä päivältä.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Kaikkialla</translation>
        </message>
        <message>
            <source>Fee in euros</source>
            <translation>Maksu euroina</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Rajaa</translation>
        </message>
        <message>
            <source>Filter the hits</source>
            <translation>Rajaa osumia</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>suomi</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Ensimmäinen</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Ensimmäinen päivä</translation>
        </message>
        <message>
            <source>Five digits are needed, leading zeros too.</source>
            <translation>Numeroita on oltava viisi, alun nollatkin.</translation>
        </message>
        <message>
            <source>For example a birth date, an address, a phone number or a case number.</source>
            <translation>Esimerkiksi syntymäaika, osoite, puhelinnumero tai tapauksen numero.</translation>
        </message>
        <message>
            <source>For one person: {clues}.</source>
            <translation>Samaan henkilöön viittaa: {clues}.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Lomake</translation>
        </message>
        <message>
            <source>Form to sign</source>
            <translation>Allekirjoituslomake</translation>
        </message>
        <message>
            <source>Form to sign, case {case}</source>
            <translation>Allekirjoituslomake, tapaus {case}</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Löytyi</translation>
        </message>
        <message numerus="yes">
            <source>Found by searching: %n person(s)</source>
            <translation>
                <numerusform>Haulla löytyi %n henkilö</numerusform>
                <numerusform>Haulla löytyi %n henkilöä</numerusform>
            </translation>
        </message>
        <message>
            <source>Found in the guide and the keys</source>
            <translation>Löytyi oppaasta ja näppäimistä</translation>
        </message>
        <message>
            <source>Free of charge</source>
            <translation>Maksuton</translation>
        </message>
        <message>
            <source>Free or not: it depends on who is asking</source>
            <translation>Maksuttomuus riippuu siitä, kuka pyytää</translation>
        </message>
        <message>
            <source>Free, if it is the asker's first inspection</source>
            <translation>Maksuton, jos tarkastus on pyytäjän ensimmäinen</translation>
        </message>
        <message>
            <source>Free, if the asker is {who}</source>
            <translation>Maksuton, jos pyytäjä on {who}</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>pe</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Perjantai</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Mistä</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Alkupäivä</translation>
        </message>
        <message>
            <source>GDPR and Data Protection Act 1050/2018</source>
            <translation>tietosuoja-asetus ja tietosuojalaki 1050/2018</translation>
        </message>
        <message>
            <source>GDPR, and the Personal Data Act beside it</source>
            <translation>tietosuoja-asetus ja sen rinnalla henkilötietolaki</translation>
        </message>
        <message>
            <source>Give it after all</source>
            <translation>Annetaan sittenkin</translation>
        </message>
        <message>
            <source>Give the case</source>
            <translation>Anna tapaus</translation>
        </message>
        <message>
            <source>Give the request to a clerk or to the contact person.</source>
            <translation>Anna pyyntö käsittelijälle tai yhteyshenkilölle.</translation>
        </message>
        <message>
            <source>Go back to the list of requests.</source>
            <translation>Palaa pyyntöjen luetteloon.</translation>
        </message>
        <message>
            <source>Good enough; {number} signs or more, such as four words, are much better.</source>
            <translation>Kelpaa; {number} merkkiä tai enemmän, esimerkiksi neljä sanaa, on paljon parempi.</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Peruste</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
        <message>
            <source>Group {number} is not as it stands on the paper.</source>
            <translation>Ryhmä {number} ei ole niin kuin se on paperilla.</translation>
        </message>
        <message>
            <source>Group {number} of the recovery key is mistyped.</source>
            <translation>Palautusavaimen ryhmässä {number} on kirjoitusvirhe.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Ryhmät</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Opas</translation>
        </message>
        <message>
            <source>Hand the answer over, or enter an address that has been checked under Delivery.</source>
            <translation>Luovuta vastaus käteen tai anna tarkistettu osoite kohdassa Muuta.</translation>
        </message>
        <message>
            <source>Hand the answer over, or take it back and enter an address that has been checked.</source>
            <translation>Luovuta vastaus käteen, tai palaa taaksepäin ja anna tarkistettu osoite.</translation>
        </message>
        <message>
            <source>Handed over against a receipt</source>
            <translation>Luovutettu kuittausta vastaan</translation>
        </message>
        <message>
            <source>Harm to preventing or solving a crime</source>
            <translation>Haittaa rikosten ehkäisemiselle tai selvittämiselle</translation>
        </message>
        <message>
            <source>Harm to state security, defence or public order</source>
            <translation>Haittaa valtion turvallisuudelle, puolustukselle tai yleiselle järjestykselle</translation>
        </message>
        <message>
            <source>Has the answer left?</source>
            <translation>Onko vastaus lähtenyt?</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Rekisterissä</translation>
        </message>
        <message>
            <source>Held, never shown</source>
            <translation>On rekisterissä, ei näytetä</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ohje</translation>
        </message>
        <message>
            <source>Help and the keys that work here</source>
            <translation>Ohje ja näppäimet tässä</translation>
        </message>
        <message>
            <source>Helpten Desk {version}</source>
            <translation>Helpten Desk {version}</translation>
        </message>
        <message>
            <source>Helpten Desk, demonstration</source>
            <translation>Helpten Desk, esittely</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Osumat</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Voimassa alkaen</translation>
        </message>
        <message>
            <source>Home town</source>
            <translation>Kotikunta</translation>
        </message>
        <message numerus="yes">
            <source>House rule: kept for %n year(s) from the end of the customership, to {day}.</source>
            <translation>
                <numerusform>Talon sääntö: säilytetään %n vuosi asiakkuuden päättymisestä, {day} asti.</numerusform>
                <numerusform>Talon sääntö: säilytetään %n vuotta asiakkuuden päättymisestä, {day} asti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>House rule: the driving log is kept for %n year(s) from the end of the year, to {day}.</source>
            <translation>
                <numerusform>Talon sääntö: ajopäiväkirja säilytetään %n vuosi vuoden lopusta, {day} asti.</numerusform>
                <numerusform>Talon sääntö: ajopäiväkirja säilytetään %n vuotta vuoden lopusta, {day} asti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>House rule: the request and its answer are kept for %n year(s), to {day}.</source>
            <translation>
                <numerusform>Talon sääntö: pyyntö ja vastaus säilytetään %n vuosi, {day} asti.</numerusform>
                <numerusform>Talon sääntö: pyyntö ja vastaus säilytetään %n vuotta, {day} asti.</numerusform>
            </translation>
        </message>
        <message>
            <source>How</source>
            <translation>Tapa</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Tapa</translation>
        </message>
        <message>
            <source>How many of each</source>
            <translation>Kuinka monta kutakin</translation>
        </message>
        <message>
            <source>How the address was checked</source>
            <translation>Miten osoite tarkistettiin</translation>
        </message>
        <message>
            <source>How the answer goes out</source>
            <translation>Vastauksen toimitus</translation>
        </message>
        <message>
            <source>How the other address was checked</source>
            <translation>Miten muu osoite on tarkistettu</translation>
        </message>
        <message>
            <source>How was it made sure?</source>
            <translation>Miten henkilöllisyys varmistettiin?</translation>
        </message>
        <message>
            <source>I have looked: this is the signed letter</source>
            <translation>Olen katsonut: tämä on allekirjoitettu kirje</translation>
        </message>
        <message>
            <source>I have lost my passphrase</source>
            <translation>Olen kadottanut tunnuslauseeni</translation>
        </message>
        <message>
            <source>I have printed it</source>
            <translation>Olen tulostanut sen</translation>
        </message>
        <message>
            <source>Identified</source>
            <translation>Tunnistettu</translation>
        </message>
        <message>
            <source>Identifies nobody</source>
            <translation>Ei riitä tunnistamiseen</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Tunnista</translation>
        </message>
        <message>
            <source>Identify the person first.</source>
            <translation>Tunnista ensin henkilö.</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Henkilöllisyys</translation>
        </message>
        <message>
            <source>Identity code</source>
            <translation>Henkilötunnus</translation>
        </message>
        <message>
            <source>Identity code (and name)</source>
            <translation>Henkilötunnus (ja nimi)</translation>
        </message>
        <message>
            <source>Identity code is wrong</source>
            <translation>Henkilötunnus väärin</translation>
        </message>
        <message>
            <source>If it is the same person, confirm that she keeps her password; otherwise choose another sign-in name.</source>
            <translation>Jos kyseessä on sama henkilö, vahvista, että hän pitää salasanansa; muussa tapauksessa valitse toinen käyttäjätunnus.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Tuonti</translation>
        </message>
        <message>
            <source>In Finnish</source>
            <translation>Suomeksi</translation>
        </message>
        <message>
            <source>In Swedish</source>
            <translation>Ruotsiksi</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Voimassa</translation>
        </message>
        <message>
            <source>In force: {file}, {postcodes}. Taken over {moment} by {name}.</source>
            <translation>Käytössä: {file}, {postcodes}. Otettu käyttöön {moment}, {name}.</translation>
        </message>
        <message>
            <source>In hand of</source>
            <translation>Käsittelijä</translation>
        </message>
        <message>
            <source>In hand of …</source>
            <translation>Käsittelijä …</translation>
        </message>
        <message>
            <source>In the guide</source>
            <translation>Oppaassa</translation>
        </message>
        <message>
            <source>In the register: {value}</source>
            <translation>Rekisterissä: {value}</translation>
        </message>
        <message>
            <source>In what the page shows</source>
            <translation>Sivun listoissa, kentissä ja papereissa</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Tarkastus</translation>
        </message>
        <message>
            <source>Install the newest version of the desk on this workstation.</source>
            <translation>Asenna tälle työasemalle ohjelman uusin versio.</translation>
        </message>
        <message>
            <source>Instead of {file}, {postcodes}</source>
            <translation>Korvaa taulukon {file}, {postcodes}</translation>
        </message>
        <message>
            <source>It came back by post …</source>
            <translation>Palautui postista …</translation>
        </message>
        <message>
            <source>It cannot end before it begins ({day}).</source>
            <translation>Se ei voi päättyä ennen kuin alkaa ({day}).</translation>
        </message>
        <message>
            <source>It ends</source>
            <translation>Tieto päättyy</translation>
        </message>
        <message>
            <source>It follows you to every workstation. Letters are in the language of who gets them.</source>
            <translation>Valinta seuraa sinua joka työasemalle. Kirjeet ovat saajan kielellä.</translation>
        </message>
        <message>
            <source>It has changed</source>
            <translation>Tieto on muuttunut</translation>
        </message>
        <message>
            <source>It is a reprinted copy.</source>
            <translation>Se on uudelleen tulostettu jäljennös.</translation>
        </message>
        <message>
            <source>It is before the first day.</source>
            <translation>Se on ennen ensimmäistä päivää.</translation>
        </message>
        <message>
            <source>It is brought up to date when it is opened, after a copy of it has been made.</source>
            <translation>Se päivitetään, kun se avataan; sitä ennen siitä tehdään kopio.</translation>
        </message>
        <message>
            <source>It is filed with the case and enclosed.</source>
            <translation>Se liitetään tapaukseen ja vastaukseen.</translation>
        </message>
        <message>
            <source>It is made from what has been collected.</source>
            <translation>Se syntyy kootuista tiedoista.</translation>
        </message>
        <message>
            <source>It is registered that the answer was not shown.</source>
            <translation>On kirjattu, ettei vastausta näytetty.</translation>
        </message>
        <message>
            <source>It opens the register if every administrator has lost her passphrase. It is shown only now: print it, and lock the paper away in another place than this machine.</source>
            <translation>Se avaa rekisterin, jos kaikki pääkäyttäjät ovat kadottaneet tunnuslauseensa. Se näytetään vain nyt: tulosta se ja lukitse paperi muualle kuin tämän koneen luo.</translation>
        </message>
        <message>
            <source>It takes the place of the one before.</source>
            <translation>Se korvaa edellisen.</translation>
        </message>
        <message>
            <source>It was decided before whether these two are one person.</source>
            <translation>Näistä kahdesta on jo päätetty, ovatko ne sama henkilö.</translation>
        </message>
        <message>
            <source>It was not shown</source>
            <translation>Tietoja ei näytetty</translation>
        </message>
        <message>
            <source>It was not shown …</source>
            <translation>Tietoja ei näytetty …</translation>
        </message>
        <message>
            <source>It was recorded by mistake</source>
            <translation>Kirjattu vahingossa</translation>
        </message>
        <message>
            <source>It was recorded wrongly</source>
            <translation>Tieto oli kirjattu väärin</translation>
        </message>
        <message>
            <source>It will be tried again when the register is opened next.</source>
            <translation>Sitä yritetään uudelleen, kun rekisteri seuraavan kerran avataan.</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Loki</translation>
        </message>
        <message>
            <source>Keep the register on this machine, or use a PostgreSQL server.</source>
            <translation>Säilytä rekisteri tällä koneella tai käytä PostgreSQL-palvelinta.</translation>
        </message>
        <message>
            <source>Keep these</source>
            <translation>Käytä näitä</translation>
        </message>
        <message>
            <source>Kept as long as it is in force.</source>
            <translation>Säilytetään niin kauan kuin se on voimassa.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Näppäin</translation>
        </message>
        <message>
            <source>Keys here</source>
            <translation>Näppäimet tässä</translation>
        </message>
        <message>
            <source>Kilometres</source>
            <translation>Kilometrit</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Laji</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Kirjeen kieli</translation>
        </message>
        <message>
            <source>Language of the screen</source>
            <translation>Näytön kieli</translation>
        </message>
        <message>
            <source>Language, address, fee</source>
            <translation>Kieli, osoite, maksu</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Suurenna</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Viimeinen päivä</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Myöhässä</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Viimeisin</translation>
        </message>
        <message>
            <source>Leave out; the ground is asked</source>
            <translation>Jätä pois; peruste kysytään</translation>
        </message>
        <message>
            <source>Leave to nobody</source>
            <translation>Jätä ilman käsittelijää</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Lähtenyt</translation>
        </message>
        <message>
            <source>Let the administrator mend it.</source>
            <translation>Pyydä pääkäyttäjää korjaamaan se.</translation>
        </message>
        <message>
            <source>Let the letter say why, or give the datum.</source>
            <translation>Anna kirjeen kertoa syy tai anna tieto.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Kirje</translation>
        </message>
        <message>
            <source>Letter as it will be printed</source>
            <translation>Kirje, kuten se tulostuu</translation>
        </message>
        <message>
            <source>Letter came back</source>
            <translation>Kirje palautui</translation>
        </message>
        <message>
            <source>Letter on record</source>
            <translation>Kirje, kuten se on rekisterissä</translation>
        </message>
        <message>
            <source>Letter up to date: {content}. Answer by {day}.</source>
            <translation>Kirje on ajan tasalla: {content}. Vastattava {day} mennessä.</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Kirjepohja</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Kirjeet</translation>
        </message>
        <message>
            <source>Letters and partners</source>
            <translation>Kirjeet ja kumppanit</translation>
        </message>
        <message>
            <source>Letters and pictures</source>
            <translation>Kirjeet ja kuvat</translation>
        </message>
        <message>
            <source>Letters of the case</source>
            <translation>Tapauksen kirjeet</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Todennäköinen</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Rivi</translation>
        </message>
        <message>
            <source>Line breaks and odd signs were left out.</source>
            <translation>Rivinvaihdot ja oudot merkit jätettiin pois.</translation>
        </message>
        <message>
            <source>Line {line} has it with another town.</source>
            <translation>Rivillä {line} sillä on toinen postitoimipaikka.</translation>
        </message>
        <message>
            <source>Line {line} of the journal is missing.</source>
            <translation>Lokin rivi {line} puuttuu.</translation>
        </message>
        <message>
            <source>Line {line} of the journal is not as it was written.</source>
            <translation>Lokin rivi {line} ei ole sellainen kuin se kirjoitettiin.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lukitse</translation>
        </message>
        <message>
            <source>Lock the desk</source>
            <translation>Lukitse</translation>
        </message>
        <message>
            <source>Look at a card</source>
            <translation>Asiakaskortti</translation>
        </message>
        <message>
            <source>Look at the list again and repeat what is still to be changed.</source>
            <translation>Katso luettelo uudelleen ja tee muutos, jos se on yhä tarpeen.</translation>
        </message>
        <message>
            <source>Look at the printed recovery key and type this group again.</source>
            <translation>Katso tulostettua palautusavainta ja kirjoita tämä ryhmä uudelleen.</translation>
        </message>
        <message>
            <source>Look at the sheet and confirm that it is the signed letter, or open another one.</source>
            <translation>Katso arkki ja vahvista, että se on allekirjoitettu kirje, tai avaa toinen.</translation>
        </message>
        <message>
            <source>Look for the pair among the decisions.</source>
            <translation>Etsi pari päätösten joukosta.</translation>
        </message>
        <message>
            <source>Looking for printers …</source>
            <translation>Etsitään tulostimia …</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Postita</translation>
        </message>
        <message>
            <source>Mail the letter again</source>
            <translation>Postita kirje uudelleen</translation>
        </message>
        <message>
            <source>Mailed</source>
            <translation>Postitettu</translation>
        </message>
        <message>
            <source>Mailed or handed over on</source>
            <translation>Postitettu tai luovutettu</translation>
        </message>
        <message>
            <source>Mailed {day}.</source>
            <translation>Postitettu {day}.</translation>
        </message>
        <message>
            <source>Mailing</source>
            <translation>Postitus</translation>
        </message>
        <message>
            <source>Mailing corrected</source>
            <translation>Postitus korjattu</translation>
        </message>
        <message>
            <source>Make a new recovery key</source>
            <translation>Tee uusi palautusavain</translation>
        </message>
        <message>
            <source>Make a new recovery key if the paper is lost or somebody else may have seen it. The old key then opens only copies of the register that were made before.</source>
            <translation>Tee uusi palautusavain, jos paperi on kadonnut tai joku muu on voinut nähdä sen. Vanha avain avaa sen jälkeen enää aiemmin tehdyt rekisterin kopiot.</translation>
        </message>
        <message>
            <source>Make room on the disk and save again.</source>
            <translation>Vapauta levytilaa ja tallenna uudelleen.</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Markkinointi</translation>
        </message>
        <message>
            <source>Mask the personal identity code in extracts; the letter then says so</source>
            <translation>Peitä henkilötunnuksen loppu otteissa; kirje kertoo sen</translation>
        </message>
        <message>
            <source>May be the same</source>
            <translation>Voi olla sama</translation>
        </message>
        <message>
            <source>Mend it, or move it away to start with the defaults.</source>
            <translation>Korjaa se, tai siirrä se pois, niin ohjelma alkaa oletuksista.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Yhdistä</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Yhdistetty</translation>
        </message>
        <message>
            <source>Merged by {who}, {when}: {reason}</source>
            <translation>Yhdisti {who}, {when}: {reason}</translation>
        </message>
        <message>
            <source>Merged records and those of different people are listed here, and each can be taken back.</source>
            <translation>Tässä ovat yhdistetyt ja eri henkilöiksi todetut. Jokaisen päätöksen voi perua.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Omat</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>ma</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Maanantai</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Kuukaudet</translation>
        </message>
        <message>
            <source>Most addresses have another town with this postcode, and this town has other postcodes.</source>
            <translation>Useimmissa osoitteissa tällä postinumerolla on toinen paikka, ja tällä paikalla on muut postinumerot.</translation>
        </message>
        <message>
            <source>Most of {name} is not understood; first line {line}: {why}</source>
            <translation>Suurinta osaa tiedostosta {name} ei ymmärretty; ensimmäisenä rivi {line}: {why}</translation>
        </message>
        <message>
            <source>Move in the hits without leaving the field</source>
            <translation>Liiku osumissa kentästä poistumatta</translation>
        </message>
        <message>
            <source>Move it; with Shift change its size</source>
            <translation>Siirrä sitä; vaihdon kanssa muuta kokoa</translation>
        </message>
        <message>
            <source>Move the file elsewhere if you know it; then bring the register back from the newest backup.</source>
            <translation>Siirrä tiedosto muualle, jos tunnet sen; palauta sitten rekisteri uusimmasta varmuuskopiosta.</translation>
        </message>
        <message>
            <source>My passphrase</source>
            <translation>Oma tunnuslause</translation>
        </message>
        <message>
            <source>My passphrase, about the program</source>
            <translation>Oma tunnuslause, tietoja ohjelmasta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Name and customer number</source>
            <translation>Nimi ja asiakasnumero</translation>
        </message>
        <message>
            <source>Name and identity code alone identify nobody.</source>
            <translation>Nimi ja henkilötunnus eivät yksin riitä.</translation>
        </message>
        <message>
            <source>Name another administrator first.</source>
            <translation>Nimeä ensin toinen pääkäyttäjä.</translation>
        </message>
        <message numerus="yes">
            <source>Name begins so, %n hit(s)</source>
            <translation>
                <numerusform>Nimi alkaa samoin, %n osuma</numerusform>
                <numerusform>Nimi alkaa samoin, %n osumaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Name its first administrator to set one up.</source>
            <translation>Nimeä ensimmäinen pääkäyttäjä, niin rekisteri otetaan käyttöön.</translation>
        </message>
        <message>
            <source>Name of the register</source>
            <translation>Rekisterin nimi</translation>
        </message>
        <message>
            <source>Name of the source</source>
            <translation>Lähteen nimi</translation>
        </message>
        <message>
            <source>Name, birth date, phone, address, customer number, case …</source>
            <translation>Nimi, syntymäaika, puhelin, osoite, asiakasnumero, tapaus …</translation>
        </message>
        <message>
            <source>Needed secret for supervision or inspection</source>
            <translation>Salassapito on välttämätön valvonnassa tai tarkastuksessa</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Uusi tunnuslause</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Uusi tunnuslause uudelleen</translation>
        </message>
        <message>
            <source>New passphrase, if the old one is lost</source>
            <translation>Uusi tunnuslause, jos vanha on kadonnut</translation>
        </message>
        <message>
            <source>New person or company</source>
            <translation>Uusi henkilö tai yritys</translation>
        </message>
        <message>
            <source>New recovery key</source>
            <translation>Uusi palautusavain</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Uusi pyyntö</translation>
        </message>
        <message>
            <source>New request …</source>
            <translation>Uusi pyyntö …</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Uusi käyttäjä</translation>
        </message>
        <message>
            <source>New user …</source>
            <translation>Uusi käyttäjä …</translation>
        </message>
        <message>
            <source>New: {what}</source>
            <translation>Uusi: {what}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seuraava</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Seuraava sivu</translation>
        </message>
        <message>
            <source>Next step: Identify</source>
            <translation>Seuraava vaihe: Tunnista</translation>
        </message>
        <message>
            <source>No address any more</source>
            <translation>Ei enää osoitetta</translation>
        </message>
        <message>
            <source>No address is registered.</source>
            <translation>Osoitetta ei ole rekisterissä.</translation>
        </message>
        <message>
            <source>No card has been opened yet.</source>
            <translation>Yhtään korttia ei ole vielä avattu.</translation>
        </message>
        <message>
            <source>No case in hand</source>
            <translation>Ei tapausta kädessä</translation>
        </message>
        <message>
            <source>No case is here: {tile}</source>
            <translation>Täällä ei ole tapauksia: {tile}</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Ei tietoja</translation>
        </message>
        <message>
            <source>No earlier requests</source>
            <translation>Ei aiempia pyyntöjä</translation>
        </message>
        <message>
            <source>No employer</source>
            <translation>Ei työnantajaa</translation>
        </message>
        <message>
            <source>No inspections</source>
            <translation>Ei tarkastuksia</translation>
        </message>
        <message>
            <source>No letter has been opened.</source>
            <translation>Kirjettä ei ole avattu.</translation>
        </message>
        <message>
            <source>No letter was written.</source>
            <translation>Kirjettä ei ole kirjoitettu.</translation>
        </message>
        <message>
            <source>No page code of this register is found on the sheet.</source>
            <translation>Arkilta ei löydy tämän rekisterin sivukoodia.</translation>
        </message>
        <message>
            <source>No papers</source>
            <translation>Ei papereita</translation>
        </message>
        <message>
            <source>No papers.</source>
            <translation>Ei papereita.</translation>
        </message>
        <message>
            <source>No person has this customer number.</source>
            <translation>Kenelläkään ei ole tätä asiakasnumeroa.</translation>
        </message>
        <message>
            <source>No postcodes with their towns are found in {name}.</source>
            <translation>Tiedostosta {name} ei löydy postinumeroita postitoimipaikkoineen.</translation>
        </message>
        <message>
            <source>No record is against this rule.</source>
            <translation>Mikään tieto ei ole tätä sääntöä vastaan.</translation>
        </message>
        <message>
            <source>No requests.</source>
            <translation>Ei pyyntöjä.</translation>
        </message>
        <message>
            <source>No sheet has been scanned</source>
            <translation>Arkkia ei ole skannattu</translation>
        </message>
        <message>
            <source>No table of postcodes is in force.</source>
            <translation>Postinumerotaulukkoa ei ole käytössä.</translation>
        </message>
        <message>
            <source>No trips with its vehicles.</source>
            <translation>Yrityksen ajoneuvoilla ei ole ajoja.</translation>
        </message>
        <message>
            <source>No two records look like one person's.</source>
            <translation>Mitkään kaksi tietuetta eivät näytä saman henkilön tiedoilta.</translation>
        </message>
        <message>
            <source>Nobody has been found yet, so no earlier inspection is known.</source>
            <translation>Ketään ei ole vielä löytynyt, joten aiempaa tarkastusta ei tunneta.</translation>
        </message>
        <message>
            <source>Nobody has been identified yet.</source>
            <translation>Ketään ei ole vielä tunnistettu.</translation>
        </message>
        <message>
            <source>Nobody has decided on a pair yet.</source>
            <translation>Yhdestäkään parista ei ole vielä päätetty.</translation>
        </message>
        <message>
            <source>Nobody in the register</source>
            <translation>Ei kukaan rekisterissä</translation>
        </message>
        <message>
            <source>Nobody in the register is like this so far.</source>
            <translation>Rekisterissä ei ole toistaiseksi ketään tällaista.</translation>
        </message>
        <message>
            <source>Nobody is found with these facts</source>
            <translation>Näillä tiedoilla ei löydy ketään</translation>
        </message>
        <message>
            <source>Nobody stands in for herself.</source>
            <translation>Kukaan ei ole oma sijaisensa.</translation>
        </message>
        <message>
            <source>Nobody was found among the first of them. Type more of the number or the name.</source>
            <translation>Ensimmäisistä heistä ketään ei löytynyt. Kirjoita enemmän numerosta tai nimestä.</translation>
        </message>
        <message>
            <source>None is away to be signed</source>
            <translation>Yhtään ei ole allekirjoitettavana</translation>
        </message>
        <message>
            <source>None of these: save</source>
            <translation>Ei kukaan näistä: tallenna</translation>
        </message>
        <message>
            <source>Not a ground of the law in force.</source>
            <translation>Ei ole voimassa olevan lain peruste.</translation>
        </message>
        <message>
            <source>Not for a request that came in this way.</source>
            <translation>Ei koske näin saapunutta pyyntöä.</translation>
        </message>
        <message>
            <source>Not given: {ground}</source>
            <translation>Ei anneta: {ground}</translation>
        </message>
        <message>
            <source>Not possible now.</source>
            <translation>Ei onnistu nyt.</translation>
        </message>
        <message>
            <source>Not shown after all</source>
            <translation>Ei sittenkään näytetty</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Eri henkilö</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>Ei ymmärretty</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>Ei pätevä</translation>
        </message>
        <message>
            <source>Not valid as made</source>
            <translation>Ei pätevä sellaisenaan</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>Ei vielä pätevä</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>Muistiinpano</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Mitään ei ole vielä muutettu.</translation>
        </message>
        <message>
            <source>Nothing has been collected yet.</source>
            <translation>Tietoja ei ole vielä koottu.</translation>
        </message>
        <message>
            <source>Nothing has been disclosed.</source>
            <translation>Mitään ei ole luovutettu.</translation>
        </message>
        <message>
            <source>Nothing has been mailed today</source>
            <translation>Tänään ei ole postitettu mitään</translation>
        </message>
        <message>
            <source>Nothing held</source>
            <translation>Ei tietoa</translation>
        </message>
        <message>
            <source>Nothing is held</source>
            <translation>Ei tietoja</translation>
        </message>
        <message>
            <source>Nothing is held in this group.</source>
            <translation>Tässä ryhmässä ei ole tietoja.</translation>
        </message>
        <message>
            <source>Nothing is marked as wrong here.</source>
            <translation>Mitään ei ole merkitty vääräksi.</translation>
        </message>
        <message>
            <source>Nothing is masked here.</source>
            <translation>Mitään ei ole peitetty.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Mitään ei muutettu.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>Mitään ei löytynyt</translation>
        </message>
        <message>
            <source>Nothing was found for “{query}”.</source>
            <translation>Haulla ”{query}” ei löytynyt mitään.</translation>
        </message>
        <message>
            <source>Nothing was found. Try another word.</source>
            <translation>Mitään ei löytynyt. Kokeile toista sanaa.</translation>
        </message>
        <message>
            <source>Nothing was mailed on {day}.</source>
            <translation>Päivänä {day} ei postitettu mitään.</translation>
        </message>
        <message>
            <source>Nothing was recorded as printed.</source>
            <translation>Mitään ei kirjattu tulostetuksi.</translation>
        </message>
        <message>
            <source>Nothing was removed. Choose an empty folder for the demo.</source>
            <translation>Mitään ei poistettu. Valitse esittelylle tyhjä kansio.</translation>
        </message>
        <message>
            <source>Nothing was saved. Go back to the list.</source>
            <translation>Mitään ei tallennettu. Palaa luetteloon.</translation>
        </message>
        <message>
            <source>Nothing was saved. Press F5 to see what is kept now, then make your change again.</source>
            <translation>Mitään ei tallennettu. Paina F5, niin näet nykyiset tiedot, ja tee muutos uudelleen.</translation>
        </message>
        <message>
            <source>Now: {value}</source>
            <translation>Nyt: {value}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Number of the receipt (optional)</source>
            <translation>Kuitin numero (ei pakollinen)</translation>
        </message>
        <message>
            <source>Number of the registered letter</source>
            <translation>Kirjatun kirjeen numero</translation>
        </message>
        <message>
            <source>On both sides</source>
            <translation>Kaksipuolinen</translation>
        </message>
        <message>
            <source>On one side</source>
            <translation>Yksipuolinen</translation>
        </message>
        <message>
            <source>On paper as well</source>
            <translation>Myös paperilla</translation>
        </message>
        <message>
            <source>On the ground “{ground}” the law does not let the letter be silent.</source>
            <translation>Perusteella ”{ground}” laki ei anna jättää syytä kertomatta.</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Tällä sivulla</translation>
        </message>
        <message>
            <source>One level back; what you typed is kept</source>
            <translation>Yksi taso takaisin; kirjoittamasi säilyy</translation>
        </message>
        <message>
            <source>One of the two records has changed since it was shown. Nothing was saved.</source>
            <translation>Toinen tietueista on muuttunut sen jälkeen, kun se näytettiin. Mitään ei tallennettu.</translation>
        </message>
        <message>
            <source>One partner a line</source>
            <translation>Yksi kumppani rivillä</translation>
        </message>
        <message>
            <source>Only a clerk changes what is held of people.</source>
            <translation>Vain käsittelijä muuttaa henkilöiden tietoja.</translation>
        </message>
        <message>
            <source>Only a clerk decides whether two records are of one person.</source>
            <translation>Vain käsittelijä päättää, ovatko kaksi tietuetta saman henkilön.</translation>
        </message>
        <message>
            <source>Only a clerk or the contact person looks at people's data.</source>
            <translation>Vain käsittelijä tai yhteyshenkilö katsoo henkilöiden tietoja.</translation>
        </message>
        <message>
            <source>Only a letter that was mailed can come back.</source>
            <translation>Vain postitettu kirje voi palautua.</translation>
        </message>
        <message>
            <source>Only an administrator may change this.</source>
            <translation>Vain pääkäyttäjä voi muuttaa tätä.</translation>
        </message>
        <message>
            <source>Only an administrator names users.</source>
            <translation>Vain pääkäyttäjä nimeää käyttäjät.</translation>
        </message>
        <message>
            <source>Only an administrator or an auditor reads the journal.</source>
            <translation>Lokia lukee vain pääkäyttäjä tai tarkastaja.</translation>
        </message>
        <message>
            <source>Only from the town</source>
            <translation>Vain paikkakunnalta</translation>
        </message>
        <message>
            <source>Only she herself or an administrator enters who is away.</source>
            <translation>Poissaolon kirjaa hän itse tai pääkäyttäjä.</translation>
        </message>
        <message>
            <source>Only this person</source>
            <translation>Vain tämä henkilö</translation>
        </message>
        <message>
            <source>Only those who handle requests have absences.</source>
            <translation>Poissaoloja on vain pyyntöjen käsittelijöillä.</translation>
        </message>
        <message>
            <source>Only what differs</source>
            <translation>Vain eroavat</translation>
        </message>
        <message>
            <source>Only with the service</source>
            <translation>Vain palvelulla</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>Avaa tiedosto …</translation>
        </message>
        <message>
            <source>Open a letter</source>
            <translation>Avaa kirje</translation>
        </message>
        <message>
            <source>Open a table of postcodes</source>
            <translation>Avaa postinumerotaulukko</translation>
        </message>
        <message>
            <source>Open and close a group</source>
            <translation>Avaa ja sulje ryhmä</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Avaa selaimessa</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Avaa</translation>
        </message>
        <message>
            <source>Open it, or choose another folder for the new one.</source>
            <translation>Avaa se tai valitse uudelle rekisterille toinen kansio.</translation>
        </message>
        <message>
            <source>Open it.</source>
            <translation>Avaa se.</translation>
        </message>
        <message>
            <source>Open its file or drop it here. At the counter, by phone or by e-mail none is needed.</source>
            <translation>Avaa sen tiedosto tai pudota se tähän. Käynnillä, puhelussa ja sähköpostissa kirjettä ei tarvita.</translation>
        </message>
        <message>
            <source>Open ones</source>
            <translation>Avoimet</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Avaa kortti</translation>
        </message>
        <message>
            <source>Open the card again to see what is held.</source>
            <translation>Avaa kortti uudelleen.</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Avaa tapaus</translation>
        </message>
        <message>
            <source>Open the case again and look at its letters.</source>
            <translation>Avaa tapaus uudelleen ja katso sen kirjeet.</translation>
        </message>
        <message>
            <source>Open the case again and look at its papers.</source>
            <translation>Avaa tapaus uudelleen ja katso sen asiakirjat.</translation>
        </message>
        <message>
            <source>Open the case again and look at what is held now.</source>
            <translation>Avaa tapaus uudelleen ja katso, mitä tietoja nyt on.</translation>
        </message>
        <message>
            <source>Open the case to which it belongs.</source>
            <translation>Avaa tapaus, johon se kuuluu.</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>Avaa työpöytä</translation>
        </message>
        <message>
            <source>Open the hit</source>
            <translation>Avaa osuma</translation>
        </message>
        <message>
            <source>Open the request again to see where it stands.</source>
            <translation>Avaa pyyntö uudelleen, niin näet sen tilan.</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Avaa rivi</translation>
        </message>
        <message>
            <source>Open the scanned sheet …</source>
            <translation>Avaa skannattu arkki …</translation>
        </message>
        <message>
            <source>Opening the register …</source>
            <translation>Avataan rekisteriä …</translation>
        </message>
        <message>
            <source>Ordinary letter</source>
            <translation>Tavallinen kirje</translation>
        </message>
        <message numerus="yes">
            <source>Other details, %n hit(s)</source>
            <translation>
                <numerusform>Muut tiedot, %n osuma</numerusform>
                <numerusform>Muut tiedot, %n osumaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Other facts</source>
            <translation>Muita tietoja</translation>
        </message>
        <message>
            <source>Other facts to find the data by</source>
            <translation>Muita tietoja etsimiseksi</translation>
        </message>
        <message>
            <source>Other records hang on this one.</source>
            <translation>Tähän liittyy muita tietoja.</translation>
        </message>
        <message>
            <source>Other told</source>
            <translation>Muut annetut</translation>
        </message>
        <message>
            <source>Other told details</source>
            <translation>Muut annetut tiedot</translation>
        </message>
        <message>
            <source>Others with this postcode have {town}.</source>
            <translation>Muilla tällä postinumerolla on {town}.</translation>
        </message>
        <message>
            <source>Own passphrase changed</source>
            <translation>Oma tunnuslause vaihdettiin</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Sivun leveys</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sivut</translation>
        </message>
        <message>
            <source>Pairs are found by names, birth dates, codes, phones, e-mails and addresses.</source>
            <translation>Parit löytyvät nimien, syntymäaikojen, henkilötunnusten, puhelinnumeroiden, sähköpostien ja osoitteiden perusteella.</translation>
        </message>
        <message>
            <source>Pairs that may be one person</source>
            <translation>Parit, jotka voivat olla sama henkilö</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paperi</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Paperit</translation>
        </message>
        <message>
            <source>Papers in the register</source>
            <translation>Rekisterin paperit</translation>
        </message>
        <message numerus="yes">
            <source>Papers: %n sheet(s) as pictures</source>
            <translation>
                <numerusform>Paperit: %n arkki kuvana</numerusform>
                <numerusform>Paperit: %n arkkia kuvina</numerusform>
            </translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Kumppanit</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Tunnuslause</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Tunnuslause uudelleen</translation>
        </message>
        <message>
            <source>Passphrase for the beginning</source>
            <translation>Tunnuslause alkuun</translation>
        </message>
        <message>
            <source>Passphrase set anew</source>
            <translation>Uusi tunnuslause asetettiin</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Henkilöt</translation>
        </message>
        <message>
            <source>People opened last</source>
            <translation>Viimeksi avatut henkilöt</translation>
        </message>
        <message>
            <source>People who may be the asker</source>
            <translation>Mahdolliset pyytäjät</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Henkilö</translation>
        </message>
        <message>
            <source>Personal Data Act 523/1999</source>
            <translation>henkilötietolaki 523/1999</translation>
        </message>
        <message>
            <source>Personal identity code</source>
            <translation>Henkilötunnus</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Puhelin</translation>
        </message>
        <message>
            <source>Phone is wrong</source>
            <translation>Puhelin väärin</translation>
        </message>
        <message>
            <source>Phone {number}</source>
            <translation>Puhelin {number}</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Mahdollinen</translation>
        </message>
        <message>
            <source>Post and papers of today</source>
            <translation>Tämän päivän posti ja paperit</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postiosoite</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postinumero</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postinumero</translation>
        </message>
        <message>
            <source>Postcode and town</source>
            <translation>Postinumero ja postitoimipaikka</translation>
        </message>
        <message>
            <source>Postcode is wrong</source>
            <translation>Postinumero väärin</translation>
        </message>
        <message>
            <source>Postcodes</source>
            <translation>Postinumerot</translation>
        </message>
        <message>
            <source>Postcodes taken away</source>
            <translation>Postinumerot poistettu</translation>
        </message>
        <message>
            <source>Postcodes taken over</source>
            <translation>Postinumerot otettu käyttöön</translation>
        </message>
        <message>
            <source>Posting list</source>
            <translation>Postituslista</translation>
        </message>
        <message>
            <source>Posting list of</source>
            <translation>Postituslistan päivä</translation>
        </message>
        <message>
            <source>Posting list of {day}</source>
            <translation>Postituslista {day}</translation>
        </message>
        <message>
            <source>Posting list of {day} …</source>
            <translation>Postituslista {day} …</translation>
        </message>
        <message>
            <source>Posting list {day}</source>
            <translation>Postituslista {day}</translation>
        </message>
        <message>
            <source>Posting list …</source>
            <translation>Postituslista …</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Nykyinen tunnuslause</translation>
        </message>
        <message>
            <source>Press F5 to compare them as they are now.</source>
            <translation>Paina F5, niin voit verrata niitä sellaisina kuin ne ovat nyt.</translation>
        </message>
        <message>
            <source>Press F5 to see what is entered now.</source>
            <translation>Paina F5, niin näet, mitä nyt on kirjattu.</translation>
        </message>
        <message>
            <source>Press F5 to see what is in force now.</source>
            <translation>Paina F5, niin näet, mikä nyt on voimassa.</translation>
        </message>
        <message>
            <source>Press to show only these</source>
            <translation>Paina, niin luettelossa ovat vain nämä</translation>
        </message>
        <message>
            <source>Preview of the letterhead</source>
            <translation>Kirjepohjan esikatselu</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Edellinen sivu</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Tulosta</translation>
        </message>
        <message>
            <source>Print a copy</source>
            <translation>Tulosta jäljennös</translation>
        </message>
        <message>
            <source>Print a copy of letter {number}</source>
            <translation>Tulosta kirjeen {number} jäljennös</translation>
        </message>
        <message>
            <source>Print a copy …</source>
            <translation>Tulosta jäljennös …</translation>
        </message>
        <message>
            <source>Print a window test</source>
            <translation>Tulosta ikkunakoe</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Tulosta uudelleen</translation>
        </message>
        <message>
            <source>Print for signing</source>
            <translation>Tulosta allekirjoitettavaksi</translation>
        </message>
        <message>
            <source>Print on both sides of the paper</source>
            <translation>Tulosta paperin molemmille puolille</translation>
        </message>
        <message>
            <source>Print the file and scan the paper.</source>
            <translation>Tulosta tiedosto ja skannaa paperi.</translation>
        </message>
        <message>
            <source>Print the form to sign</source>
            <translation>Tulosta allekirjoituslomake</translation>
        </message>
        <message>
            <source>Print the posting list</source>
            <translation>Tulosta postituslista</translation>
        </message>
        <message>
            <source>Print the recovery key</source>
            <translation>Tulosta palautusavain</translation>
        </message>
        <message>
            <source>Print the recovery key first, or save it.</source>
            <translation>Tulosta tai tallenna ensin palautusavain.</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Tulosta näkyvä</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Tulostettu</translation>
        </message>
        <message>
            <source>Printed: {where}</source>
            <translation>Tulostettu: {where}</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Tulostin</translation>
        </message>
        <message>
            <source>Prohibition</source>
            <translation>Kielto</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Varmistus</translation>
        </message>
        <message>
            <source>Proofs of identity</source>
            <translation>Henkilöllisyyden varmistukset</translation>
        </message>
        <message>
            <source>Protected address</source>
            <translation>Turvakielto</translation>
        </message>
        <message>
            <source>Protection has ended</source>
            <translation>Turvakielto on päättynyt</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Tarkoitus</translation>
        </message>
        <message>
            <source>Purpose: {purpose}</source>
            <translation>Tarkoitus: {purpose}</translation>
        </message>
        <message>
            <source>Put down a rectangle</source>
            <translation>Tee suorakulmio</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Laatu</translation>
        </message>
        <message>
            <source>Quality of the records</source>
            <translation>Tietojen laatu</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lue</translation>
        </message>
        <message>
            <source>Read a step behind</source>
            <translation>Lue aiempi vaihe</translation>
        </message>
        <message>
            <source>Read again what is shown</source>
            <translation>Lue näkyvä uudelleen</translation>
        </message>
        <message>
            <source>Read letter {number}</source>
            <translation>Lue kirje {number}</translation>
        </message>
        <message>
            <source>Read {provision}</source>
            <translation>Lue {provision}</translation>
        </message>
        <message>
            <source>Reading the register …</source>
            <translation>Luetaan rekisteriä …</translation>
        </message>
        <message>
            <source>Reading {name} was stopped.</source>
            <translation>Tiedoston {name} lukeminen keskeytettiin.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Syy</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Saapui</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Saapunut</translation>
        </message>
        <message>
            <source>Record as complete and identify</source>
            <translation>Kirjaa täydennetyksi ja tunnista</translation>
        </message>
        <message>
            <source>Record that it came back</source>
            <translation>Kirjaa palautuneeksi</translation>
        </message>
        <message>
            <source>Recorded: the answer of case {case} came back.</source>
            <translation>Kirjattu: tapauksen {case} vastaus palautui.</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Palautusavain</translation>
        </message>
        <message>
            <source>Recovery key typed back</source>
            <translation>Palautusavain tarkistettu</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Rekisteri</translation>
        </message>
        <message>
            <source>Register and identify</source>
            <translation>Kirjaa ja tunnista</translation>
        </message>
        <message>
            <source>Register and print the form to sign</source>
            <translation>Kirjaa ja tulosta allekirjoituslomake</translation>
        </message>
        <message>
            <source>Register as not shown</source>
            <translation>Kirjaa, ettei näytetty</translation>
        </message>
        <message>
            <source>Register as spoilt</source>
            <translation>Kirjaa pilaantuneeksi</translation>
        </message>
        <message>
            <source>Register brought up to date</source>
            <translation>Rekisteri päivitettiin</translation>
        </message>
        <message>
            <source>Register the correction</source>
            <translation>Kirjaa oikaisu</translation>
        </message>
        <message>
            <source>Register the mailing</source>
            <translation>Kirjaa postitus</translation>
        </message>
        <message>
            <source>Register the signature</source>
            <translation>Kirjaa allekirjoitus</translation>
        </message>
        <message>
            <source>Register what partners answered</source>
            <translation>Kirjaa kumppanien vastaukset</translation>
        </message>
        <message>
            <source>Register what was found</source>
            <translation>Kirjaa löytyneet</translation>
        </message>
        <message>
            <source>Register: {where}</source>
            <translation>Rekisteri: {where}</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Kirjattu</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>Rekisterin osoite</translation>
        </message>
        <message>
            <source>Registered as mailed by {clerk}.</source>
            <translation>Postittajaksi kirjataan {clerk}.</translation>
        </message>
        <message>
            <source>Registered letter</source>
            <translation>Kirjattu kirje</translation>
        </message>
        <message>
            <source>Registered: {mailing}</source>
            <translation>Kirjattu: {mailing}</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Poista pysyvästi</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Poista …</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Raportti</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Pyyntö</translation>
        </message>
        <message>
            <source>Request at the counter …</source>
            <translation>Pyyntö käynnillä …</translation>
        </message>
        <message>
            <source>Request given to a clerk</source>
            <translation>Pyynnön käsittelijä vaihdettu</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Pyynnöt</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Reveal (F8)</source>
            <translation>Näytä (F8)</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rooli</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roolit</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>Roolit muutettiin</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Sääntö</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Säännöt</translation>
        </message>
        <message>
            <source>Rules: those of the day of each request; today {law}</source>
            <translation>Säännöt: pyynnön päivän mukaan; tänään {law}</translation>
        </message>
        <message>
            <source>Rules: {law}, fixed for this demonstration</source>
            <translation>Säännöt: {law}, esittelyssä kiinteät</translation>
        </message>
        <message numerus="yes">
            <source>Same name, %n hit(s)</source>
            <translation>
                <numerusform>Sama nimi</numerusform>
                <numerusform>Sama nimi, %n osumaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Same name, %n hits: tell them apart by the birth date</source>
            <translation>
                <numerusform>Sama nimi</numerusform>
                <numerusform>Sama nimi, %n osumaa – erota syntymäajasta</numerusform>
            </translation>
        </message>
        <message>
            <source>Same person?</source>
            <translation>Sama henkilö?</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>la</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Lauantai</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>Save PDF …</source>
            <translation>Tallenna PDF …</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Tallenna PDF-tiedostona</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Tallenna PDF …</translation>
        </message>
        <message>
            <source>Save as PDF, print elsewhere …</source>
            <translation>Tallenna PDF, tulosta muualla …</translation>
        </message>
        <message>
            <source>Save it as text in UTF-8, the columns separated by tabs or semicolons.</source>
            <translation>Tallenna se tekstinä (UTF-8), sarakkeet sarkaimin tai puolipistein erotettuina.</translation>
        </message>
        <message>
            <source>Save the letter as PDF, or have CUPS installed.</source>
            <translation>Tallenna kirje PDF-tiedostona tai pyydä asentamaan CUPS.</translation>
        </message>
        <message>
            <source>Save the letterhead</source>
            <translation>Tallenna kirjepohja</translation>
        </message>
        <message>
            <source>Save the roles</source>
            <translation>Tallenna roolit</translation>
        </message>
        <message>
            <source>Save the sheet as PDF and print that.</source>
            <translation>Tallenna arkki PDF-tiedostoksi ja tulosta se.</translation>
        </message>
        <message>
            <source>Saved as PDF, printed elsewhere</source>
            <translation>Tallennettu PDF:nä, tulostettu muualla</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Tallennettu.</translation>
        </message>
        <message>
            <source>Saved. Ctrl+Z on the card takes it back.</source>
            <translation>Tallennettu. Ctrl+Z kortilla kumoaa.</translation>
        </message>
        <message>
            <source>Saved. It counts from the next time {name} unlocks.</source>
            <translation>Tallennettu. Muutos on voimassa, kun {name} avaa rekisterin seuraavan kerran.</translation>
        </message>
        <message>
            <source>Saved. Letters made from now on carry it; sent ones stay as they are.</source>
            <translation>Tallennettu. Se on tästä lähtien tehtävissä kirjeissä; lähetetyt pysyvät ennallaan.</translation>
        </message>
        <message>
            <source>Saved. Print the file, and then delete it for good.</source>
            <translation>Tallennettu. Tulosta tiedosto ja poista se sitten pysyvästi.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Tallennettu: {name}</translation>
        </message>
        <message>
            <source>Saved: {what}.</source>
            <translation>Tallennettu: {what}.</translation>
        </message>
        <message>
            <source>Scan it again at 300 dpi or less.</source>
            <translation>Skannaa se uudelleen enintään 300 dpi:n tarkkuudella.</translation>
        </message>
        <message>
            <source>Scanned sheet</source>
            <translation>Skannattu arkki</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Haku</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>Etsi uudelleen</translation>
        </message>
        <message>
            <source>Search for a person, and press Enter to open the card.</source>
            <translation>Hae henkilö ja avaa kortti Enterillä.</translation>
        </message>
        <message>
            <source>Search for the asker</source>
            <translation>Pyytäjän haku</translation>
        </message>
        <message>
            <source>Search for the customer again.</source>
            <translation>Hae asiakas uudelleen.</translation>
        </message>
        <message>
            <source>Search for the person again.</source>
            <translation>Hae henkilö uudelleen.</translation>
        </message>
        <message>
            <source>Search for the same customer</source>
            <translation>Saman asiakkaan haku</translation>
        </message>
        <message>
            <source>Search the guide and the keys</source>
            <translation>Hae oppaasta ja näppäimistä</translation>
        </message>
        <message>
            <source>Search the whole register</source>
            <translation>Hae koko rekisteristä</translation>
        </message>
        <message>
            <source>Search {seconds} s</source>
            <translation>Haku {seconds} s</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Etsitty</translation>
        </message>
        <message>
            <source>Send as a registered letter</source>
            <translation>Lähetä kirjattuna kirjeenä</translation>
        </message>
        <message>
            <source>Serious danger to somebody's rights</source>
            <translation>Vakava vaara jonkun oikeuksille</translation>
        </message>
        <message>
            <source>Serious danger to the person's health or treatment</source>
            <translation>Vakava vaara rekisteröidyn terveydelle tai hoidolle</translation>
        </message>
        <message>
            <source>Set the new passphrase</source>
            <translation>Aseta uusi tunnuslause</translation>
        </message>
        <message>
            <source>Set the passphrase and unlock</source>
            <translation>Aseta tunnuslause ja avaa</translation>
        </message>
        <message>
            <source>Set up a new register.</source>
            <translation>Perusta uusi rekisteri.</translation>
        </message>
        <message>
            <source>Set up the register</source>
            <translation>Perusta rekisteri</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Vaihto</translation>
        </message>
        <message>
            <source>Should have been answered by {day}</source>
            <translation>Olisi pitänyt vastata {day}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier one(s)</source>
            <translation>
                <numerusform>Näytä %n aiempi</numerusform>
                <numerusform>Näytä %n aiempaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Näytä kaikki</translation>
        </message>
        <message>
            <source>Show the key again</source>
            <translation>Näytä avain uudelleen</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Näytä tunnuslause</translation>
        </message>
        <message>
            <source>Show the people</source>
            <translation>Näytä henkilöt</translation>
        </message>
        <message>
            <source>Show this place again</source>
            <translation>Näytä kohta sittenkin</translation>
        </message>
        <message>
            <source>Show what is masked, for 30 seconds</source>
            <translation>Näytä peitetty 30 sekuntia</translation>
        </message>
        <message>
            <source>Show: {word}</source>
            <translation>Näytä: {word}</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Näytetty</translation>
        </message>
        <message>
            <source>Shown at the counter</source>
            <translation>Näytetty asiakkaalle</translation>
        </message>
        <message>
            <source>Shown {day}</source>
            <translation>Näytetty {day}</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Puolet</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Allekirjoita</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Käyttäjätunnus</translation>
        </message>
        <message>
            <source>Sign-in name of an administrator</source>
            <translation>Pääkäyttäjän käyttäjätunnus</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Allekirjoitus</translation>
        </message>
        <message>
            <source>Signature and facts compared</source>
            <translation>Allekirjoitus ja tiedot verrattu</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Allekirjoitettu</translation>
        </message>
        <message>
            <source>Signed letters back</source>
            <translation>Allekirjoitetut takaisin</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Allekirjoitettu</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Pienennä</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Jokin meni vikaan</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Lähde</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Lähde: {source}</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Välilyönti</translation>
        </message>
        <message numerus="yes">
            <source>Spelt nearly so, %n hit(s)</source>
            <translation>
                <numerusform>Kirjoitusasu lähellä, %n osuma</numerusform>
                <numerusform>Kirjoitusasu lähellä, %n osumaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Split it, and file the parts one by one.</source>
            <translation>Jaa se ja tallenna osat yksitellen.</translation>
        </message>
        <message>
            <source>Spoilt …</source>
            <translation>Pilalla …</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Sijainen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tila</translation>
        </message>
        <message>
            <source>Steps of the request, now: {step}</source>
            <translation>Pyynnön vaiheet, nyt: {step}</translation>
        </message>
        <message>
            <source>Stopped. Nothing of {name} was taken over.</source>
            <translation>Keskeytettiin. Tiedostosta {name} ei otettu mitään käyttöön.</translation>
        </message>
        <message>
            <source>Street address</source>
            <translation>Katuosoite</translation>
        </message>
        <message>
            <source>Street address or post office box</source>
            <translation>Katuosoite tai postilokero</translation>
        </message>
        <message>
            <source>Strong identification</source>
            <translation>Vahva tunnistautuminen</translation>
        </message>
        <message>
            <source>Such as: passport seen, number not kept.</source>
            <translation>Esimerkiksi: passi nähty, numeroa ei tallennettu.</translation>
        </message>
        <message>
            <source>Suffices</source>
            <translation>Riittää</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>su</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunnuntai</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>ruotsi</translation>
        </message>
        <message>
            <source>Tables of text</source>
            <translation>Tekstitaulukot</translation>
        </message>
        <message>
            <source>Take along or leave out</source>
            <translation>Ota mukaan tai jätä pois</translation>
        </message>
        <message>
            <source>Take away for good</source>
            <translation>Poista käytöstä</translation>
        </message>
        <message>
            <source>Take it from the archive or from a backup, and tell the administrator.</source>
            <translation>Ota se arkistosta tai varmuuskopiosta ja kerro pääkäyttäjälle.</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n postcode(s)</source>
            <translation>
                <numerusform>Ota käyttöön %n postinumero</numerusform>
                <numerusform>Ota käyttöön %n postinumeroa</numerusform>
            </translation>
        </message>
        <message>
            <source>Take that absence back first, or choose other days.</source>
            <translation>Peru ensin se poissaolo tai valitse muut päivät.</translation>
        </message>
        <message>
            <source>Take the absence back</source>
            <translation>Peru poissaolo</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>Ota tapaus</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>Peru päätös</translation>
        </message>
        <message>
            <source>Take the earlier decision back first.</source>
            <translation>Peru ensin aiempi päätös.</translation>
        </message>
        <message>
            <source>Take the filters away</source>
            <translation>Poista rajaukset</translation>
        </message>
        <message>
            <source>Take the table away …</source>
            <translation>Poista taulukko …</translation>
        </message>
        <message>
            <source>Tell the two apart by other facts.</source>
            <translation>Erota nämä kaksi toisistaan muilla tiedoilla.</translation>
        </message>
        <message>
            <source>Telling the reasons would defeat the restriction, so no certificate is written.</source>
            <translation>Syiden kertominen vaarantaisi rajoituksen tarkoituksen, joten todistusta ei kirjoiteta.</translation>
        </message>
        <message>
            <source>The [postgresql] part of the settings file {path} is wrong: {error}.</source>
            <translation>Asetustiedoston {path} osa [postgresql] on väärin: {error}.</translation>
        </message>
        <message>
            <source>The absence of {name} has been taken back in the meantime.</source>
            <translation>Poissaolo on sillä välin peruttu: {name}.</translation>
        </message>
        <message>
            <source>The absence of {name} is taken back.</source>
            <translation>Poissaolo on peruttu: {name}.</translation>
        </message>
        <message>
            <source>The address has changed since the letter was written. Hand it over, or write it anew; register the mailing only if it left before the change.</source>
            <translation>Osoite on muuttunut kirjeen kirjoittamisen jälkeen. Luovuta kirje tai kirjoita se uudelleen; kirjaa postitus vain, jos kirje lähti ennen muutosta.</translation>
        </message>
        <message>
            <source>The administrator names the other users. The passphrase opens the register: nobody can look it up, neither here nor anywhere else.</source>
            <translation>Pääkäyttäjä nimeää muut käyttäjät. Tunnuslause avaa rekisterin: kukaan ei voi katsoa sitä täältä eikä mistään muualta.</translation>
        </message>
        <message>
            <source>The answer can be written. Its year runs from the day at the counter.</source>
            <translation>Vastaus voidaan kirjoittaa. Sen vuosi alkaa käyntipäivästä.</translation>
        </message>
        <message>
            <source>The answer goes to another address</source>
            <translation>Vastaus lähetetään muuhun osoitteeseen</translation>
        </message>
        <message>
            <source>The answer goes to the registered address unless another one has been checked.</source>
            <translation>Vastaus lähetetään rekisterissä olevaan osoitteeseen, ellei muuta osoitetta ole tarkistettu.</translation>
        </message>
        <message>
            <source>The answer has left</source>
            <translation>Vastaus on lähtenyt</translation>
        </message>
        <message>
            <source>The asker is here in person; the request needs no form.</source>
            <translation>Pyytäjä on paikalla; pyynnöltä ei vaadita muotoa.</translation>
        </message>
        <message>
            <source>The asker used strong electronic identification.</source>
            <translation>Pyytäjä tunnistautui vahvasti sähköisesti.</translation>
        </message>
        <message>
            <source>The asker was reached at a number that was already in the register.</source>
            <translation>Pyytäjä tavoitettiin numerosta, joka oli jo rekisterissä.</translation>
        </message>
        <message>
            <source>The asker's name and any other fact are missing, so the data cannot be looked for.</source>
            <translation>Pyytäjän nimi ja kaikki muut tiedot puuttuvat, joten tietoja ei voi etsiä.</translation>
        </message>
        <message>
            <source>The asker's name is missing, so the data cannot be looked for.</source>
            <translation>Pyytäjän nimi puuttuu, joten tietoja ei voi etsiä.</translation>
        </message>
        <message>
            <source>The birth date lies in the future, or more than 120 years ago.</source>
            <translation>Syntymäaika on tulevaisuudessa tai yli 120 vuotta sitten.</translation>
        </message>
        <message>
            <source>The birth date {day} is in the future.</source>
            <translation>Syntymäaika {day} on tulevaisuudessa.</translation>
        </message>
        <message>
            <source>The case goes back to what was collected, and a new letter is written. The letter that was printed stays on record; destroy the paper.</source>
            <translation>Tapaus palaa koottuihin tietoihin, ja kirjoitetaan uusi kirje. Tulostettu kirje jää rekisteriin; hävitä paperi.</translation>
        </message>
        <message>
            <source>The case goes back to what was collected, and its year does not run. What was registered stays on record, and the ledger of disclosures gets a line that corrects it.</source>
            <translation>Tapaus palaa koottuihin tietoihin, eikä sen vuosi kulu. Aiempi kirjaus jää talteen, ja luovutusluetteloon tulee sitä oikaiseva merkintä.</translation>
        </message>
        <message>
            <source>The case is closed, the disclosure is entered in the ledger, and the year to the next free inspection begins. A mistake is corrected afterwards by “Correct the mailing”.</source>
            <translation>Tapaus päättyy, luovutus merkitään luovutusluetteloon, ja vuosi seuraavaan maksuttomaan tarkastukseen alkaa. Virhe korjataan jälkeenpäin kohdasta ”Oikaise postitus”.</translation>
        </message>
        <message>
            <source>The case is open again: the person has not got the answer. The mailing and the entry in the ledger stay, and beside them stands that the letter came back.</source>
            <translation>Tapaus on taas avoin, koska henkilö ei ole saanut vastausta. Postitus ja luovutusmerkintä jäävät, ja niiden viereen kirjataan, että kirje palautui.</translation>
        </message>
        <message>
            <source>The cases stay with the one who is away; the one who stands in sees them too.</source>
            <translation>Tapaukset pysyvät poissaolijalla; ne näkyvät myös sijaiselle.</translation>
        </message>
        <message>
            <source>The check digit of the reference does not match; check it.</source>
            <translation>Viitenumeron tarkiste ei täsmää; tarkista se.</translation>
        </message>
        <message>
            <source>The check digits of the IBAN do not match; check it.</source>
            <translation>IBAN-tilinumeron tarkiste ei täsmää; tarkista tilinumero.</translation>
        </message>
        <message>
            <source>The clerk's passphrase</source>
            <translation>Käsittelijän tunnuslause</translation>
        </message>
        <message>
            <source>The company has named nobody.</source>
            <translation>Yritys ei ole nimennyt ketään.</translation>
        </message>
        <message>
            <source>The contact person signs the letters.</source>
            <translation>Yhteyshenkilö allekirjoittaa kirjeet.</translation>
        </message>
        <message>
            <source>The contact person signs the printed letter. The scanned sheet is filed with the case.</source>
            <translation>Yhteyshenkilö allekirjoittaa tulostetun kirjeen. Skannattu arkki talletetaan tapaukseen.</translation>
        </message>
        <message>
            <source>The controller has not been entered, so no letter can be made.</source>
            <translation>Rekisterinpitäjää ei ole annettu, joten kirjettä ei voi tehdä.</translation>
        </message>
        <message>
            <source>The copy would harm the rights of others</source>
            <translation>Jäljennös vaikuttaisi haitallisesti muiden oikeuksiin</translation>
        </message>
        <message>
            <source>The data are wanted in writing</source>
            <translation>Tiedot pyydetään kirjallisina</translation>
        </message>
        <message>
            <source>The database server could not prove who it is, so nothing was sent to it.</source>
            <translation>Tietokantapalvelin ei voinut todistaa, kuka se on, joten sille ei lähetetty mitään.</translation>
        </message>
        <message>
            <source>The database server does not take the connection.</source>
            <translation>Tietokantapalvelin ei ota yhteyttä vastaan.</translation>
        </message>
        <message>
            <source>The day is in the future.</source>
            <translation>Päivä on tulevaisuudessa.</translation>
        </message>
        <message>
            <source>The day of death lies before the birth, or in the future.</source>
            <translation>Kuolinpäivä on ennen syntymää tai tulevaisuudessa.</translation>
        </message>
        <message>
            <source>The decision is taken back; both records are as they were.</source>
            <translation>Päätös on peruttu, ja kumpikin on ennallaan.</translation>
        </message>
        <message>
            <source>The desk may not write in the folder of the register.</source>
            <translation>Ohjelmalla ei ole oikeutta kirjoittaa rekisterin kansioon.</translation>
        </message>
        <message>
            <source>The disk failed while the register was read or written. Nothing of this was saved.</source>
            <translation>Levyssä oli vika, kun rekisteriä luettiin tai kirjoitettiin. Tästä ei tallennettu mitään.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing of this was saved; what was saved before is safe.</source>
            <translation>Levy on täynnä. Tästä ei tallennettu mitään; aiemmin tallennettu on tallessa.</translation>
        </message>
        <message>
            <source>The document is verified in a way equivalent to a signature.</source>
            <translation>Asiakirja on varmennettu allekirjoitusta vastaavalla tavalla.</translation>
        </message>
        <message>
            <source>The document was shown in person; a copy of one does not count. Keep no copy.</source>
            <translation>Asiakirja näytettiin henkilökohtaisesti; pelkkä jäljennös ei riitä. Älä säilytä jäljennöstä.</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>Loppu on ennen alkua.</translation>
        </message>
        <message numerus="yes">
            <source>The facts of the letter fit %n person(s)</source>
            <translation>
                <numerusform>Kirjeen tiedot sopivat %n henkilöön</numerusform>
                <numerusform>Kirjeen tiedot sopivat %n henkilöön</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is on its way.</source>
            <translation>Tiedosto on työn alla.</translation>
        </message>
        <message>
            <source>The file {file} is empty. It was not opened.</source>
            <translation>Tiedosto {file} on tyhjä. Sitä ei avattu.</translation>
        </message>
        <message>
            <source>The file {file} is no register of the desk. It was not opened.</source>
            <translation>Tiedosto {file} ei ole tämän ohjelman rekisteri. Sitä ei avattu.</translation>
        </message>
        <message>
            <source>The file {name} is empty.</source>
            <translation>Tiedosto {name} on tyhjä.</translation>
        </message>
        <message>
            <source>The filters above may leave somebody out.</source>
            <translation>Yllä olevat rajaukset voivat jättää jonkun pois.</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>Ensimmäinen</translation>
        </message>
        <message>
            <source>The first {shown} are shown.</source>
            <translation>Näytetään {shown} ensimmäistä.</translation>
        </message>
        <message>
            <source>The folder {folder} is not empty and holds no demo register.</source>
            <translation>Kansio {folder} ei ole tyhjä, eikä siinä ole esittelyrekisteriä.</translation>
        </message>
        <message>
            <source>The folder {folder} is on a network drive, where a register is not safe.</source>
            <translation>Kansio {folder} on verkkolevyllä, jossa rekisteri ei ole turvassa.</translation>
        </message>
        <message>
            <source>The form to sign of case {case} is in the printer.</source>
            <translation>Tapauksen {case} allekirjoituslomake on tulostimella.</translation>
        </message>
        <message>
            <source>The head of the journal does not agree with line {line}.</source>
            <translation>Lokin loppumerkintä ei täsmää rivin {line} kanssa.</translation>
        </message>
        <message>
            <source>The head of the journal is missing; its last line is {line}.</source>
            <translation>Lokin loppumerkintä puuttuu; lokin viimeinen rivi on {line}.</translation>
        </message>
        <message>
            <source>The house answers within a month of receipt ({received_on}), by {goal}. The law says without undue delay. The request was made on {made_on}: if no written answer has been given in three months, by {silence_on}, that counts as a refusal.</source>
            <translation>Talon tavoite on vastata kuukaudessa saapumisesta ({received_on}), siis viimeistään {goal}. Lain mukaan vastataan ilman aiheetonta viivytystä. Pyyntö on esitetty {made_on}: jos kirjallista vastausta ei ole annettu kolmessa kuukaudessa, viimeistään {silence_on}, se katsotaan kieltäytymiseksi.</translation>
        </message>
        <message>
            <source>The identity code is not of its form, or its last sign does not match.</source>
            <translation>Henkilötunnus ei ole oikean muotoinen, tai sen viimeinen merkki ei täsmää.</translation>
        </message>
        <message>
            <source>The identity code says born {told}, the birth date says {born_on}; check both.</source>
            <translation>Henkilötunnuksen mukaan syntymäpäivä on {told}, syntymäajan mukaan {born_on}; tarkista kumpikin.</translation>
        </message>
        <message>
            <source>The identity code tells another birth date than the one held.</source>
            <translation>Henkilötunnus kertoo toisen syntymäajan kuin rekisteri.</translation>
        </message>
        <message>
            <source>The identity code tells another birth date; check both.</source>
            <translation>Henkilötunnus kertoo toisen syntymäajan, tarkista molemmat.</translation>
        </message>
        <message>
            <source>The identity code tells another sex than the one held.</source>
            <translation>Henkilötunnus kertoo toisen sukupuolen kuin rekisteri.</translation>
        </message>
        <message>
            <source>The journal is whole</source>
            <translation>Loki on ehjä</translation>
        </message>
        <message>
            <source>The keyboard is {language}.</source>
            <translation>Näppäimistön kieli on {language}.</translation>
        </message>
        <message>
            <source>The keys of the register are missing from {folder}.</source>
            <translation>Rekisterin avaimet puuttuvat kansiosta {folder}.</translation>
        </message>
        <message>
            <source>The keys of the register in {folder} are damaged or have been changed.</source>
            <translation>Rekisterin avaimet kansiossa {folder} ovat vahingoittuneet tai niitä on muutettu.</translation>
        </message>
        <message>
            <source>The last character of the identity code does not match; check it.</source>
            <translation>Henkilötunnuksen viimeinen merkki ei täsmää; tarkista se.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
        </message>
        <message>
            <source>The last digit of the business id does not match; check it.</source>
            <translation>Y-tunnuksen viimeinen numero ei täsmää; tarkista se.</translation>
        </message>
        <message>
            <source>The law in force on the day of the request has no ground “{ground}”.</source>
            <translation>Pyyntöpäivänä voimassa olevassa laissa ei ole perustetta ”{ground}”.</translation>
        </message>
        <message>
            <source>The law sets no form for this request.</source>
            <translation>Laki ei aseta tälle pyynnölle muotoa.</translation>
        </message>
        <message>
            <source>The letter came back</source>
            <translation>Kirje palautui</translation>
        </message>
        <message>
            <source>The letter cannot be sent</source>
            <translation>Kirjettä ei voi lähettää</translation>
        </message>
        <message>
            <source>The letter does not mention it.</source>
            <translation>Kirje ei mainitse sitä.</translation>
        </message>
        <message>
            <source>The letter does not say why</source>
            <translation>Kirje ei kerro, miksi</translation>
        </message>
        <message>
            <source>The letter is being made.</source>
            <translation>Kirjettä tehdään.</translation>
        </message>
        <message>
            <source>The letter is dated later than it was received; check both days.</source>
            <translation>Kirjeen päiväys on saapumista myöhempi; tarkista molemmat päivät.</translation>
        </message>
        <message>
            <source>The letter is dated more than a year before it was received; check the year.</source>
            <translation>Kirje on päivätty yli vuotta ennen saapumistaan; tarkista vuosi.</translation>
        </message>
        <message>
            <source>The letter is dated {day}, which is in the future.</source>
            <translation>Kirje on päivätty {day}, joka on tulevaisuudessa.</translation>
        </message>
        <message>
            <source>The letter is dated {day}; the day is before it.</source>
            <translation>Kirje on päivätty {day}; annettu päivä on sitä aikaisempi.</translation>
        </message>
        <message>
            <source>The letter is not signed by hand. Send a form to sign.</source>
            <translation>Kirjettä ei ole allekirjoitettu omakätisesti. Lähetä allekirjoituslomake.</translation>
        </message>
        <message>
            <source>The letter is not signed by hand; confirm the identity in another way.</source>
            <translation>Kirjettä ei ole allekirjoitettu omakätisesti; varmista henkilöllisyys muulla tavalla.</translation>
        </message>
        <message>
            <source>The letter is shown here.</source>
            <translation>Kirje näkyy tässä.</translation>
        </message>
        <message>
            <source>The letter is signed by hand.</source>
            <translation>Kirje on omakätisesti allekirjoitettu.</translation>
        </message>
        <message>
            <source>The letter left on {day}; the day is before it.</source>
            <translation>Kirje lähti {day}; päivä on ennen sitä.</translation>
        </message>
        <message>
            <source>The letter lists every place with its result, those that have not answered too.</source>
            <translation>Kirjeessä luetellaan jokainen paikka tuloksineen, myös ne, jotka eivät ole vastanneet.</translation>
        </message>
        <message>
            <source>The letter only says that something is missing.</source>
            <translation>Kirje kertoo vain, että jotain puuttuu.</translation>
        </message>
        <message>
            <source>The letter says so, and where was searched. A partner may still answer otherwise.</source>
            <translation>Kirje kertoo sen ja mistä on etsitty. Kumppani voi vielä vastata toisin.</translation>
        </message>
        <message>
            <source>The letter tells of it, and why.</source>
            <translation>Kirje kertoo puutteen ja syyn.</translation>
        </message>
        <message>
            <source>The letterhead has been changed in the meantime.</source>
            <translation>Kirjepohjan tiedot on muutettu sillä välin.</translation>
        </message>
        <message>
            <source>The letters of {name} are neither UTF-8 nor Latin-1.</source>
            <translation>Tiedoston {name} merkistö ei ole UTF-8 eikä Latin-1.</translation>
        </message>
        <message>
            <source>The line is about no person.</source>
            <translation>Rivi ei koske ketään henkilöä.</translation>
        </message>
        <message>
            <source>The list of partners has been changed in the meantime.</source>
            <translation>Kumppanien luettelo on muutettu sillä välin.</translation>
        </message>
        <message>
            <source>The list shows only these</source>
            <translation>Luettelossa ovat vain nämä</translation>
        </message>
        <message>
            <source>The mailing is corrected. What was registered before stays beside it.</source>
            <translation>Postitus on oikaistu. Aiempi kirjaus jää sen rinnalle.</translation>
        </message>
        <message>
            <source>The name alone does not tell the asker from others; an address, a birth date, a phone number or another such fact is needed.</source>
            <translation>Pelkkä nimi ei erota pyytäjää muista; lisäksi tarvitaan osoite, syntymäaika, puhelinnumero tai muu sellainen tieto.</translation>
        </message>
        <message>
            <source>The name and the passphrase do not belong together.</source>
            <translation>Käyttäjätunnus ja tunnuslause eivät kuulu yhteen.</translation>
        </message>
        <message>
            <source>The new recovery key is in force. Lock the paper away.</source>
            <translation>Uusi palautusavain on voimassa. Lukitse paperi talteen.</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>Seuraava vaihe</translation>
        </message>
        <message>
            <source>The number after the sign is never 000 or 001; check it.</source>
            <translation>Välimerkin jälkeinen numero ei ole koskaan 000 tai 001; tarkista se.</translation>
        </message>
        <message>
            <source>The number of copies is between 1 and 99.</source>
            <translation>Kappalemäärä on 1–99.</translation>
        </message>
        <message>
            <source>The old record begins on {day}: a change comes after it.</source>
            <translation>Vanha tieto alkaa {day}: muutos tulee sen jälkeen.</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Toinen</translation>
        </message>
        <message>
            <source>The other's customer number</source>
            <translation>Toisen asiakasnumero</translation>
        </message>
        <message>
            <source>The page code agrees, and there is ink where the signature belongs.</source>
            <translation>Sivun koodi täsmää, ja allekirjoituksen paikalla on mustetta.</translation>
        </message>
        <message>
            <source>The page with the signature is not in the scan.</source>
            <translation>Allekirjoitettava sivu puuttuu skannauksesta.</translation>
        </message>
        <message>
            <source>The paper “{title}” is damaged in the register, so it is not shown.</source>
            <translation>Asiakirja ”{title}” on vioittunut rekisterissä, joten sitä ei näytetä.</translation>
        </message>
        <message>
            <source>The passphrase contains the sign-in name.</source>
            <translation>Tunnuslause sisältää käyttäjätunnuksen.</translation>
        </message>
        <message>
            <source>The passphrase holds a sign that cannot be seen, such as a line break.</source>
            <translation>Tunnuslauseessa on näkymätön merkki, kuten rivinvaihto.</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>Tunnuslause on tyhjä.</translation>
        </message>
        <message>
            <source>The person has died, but a contract has no end or ends later than today.</source>
            <translation>Henkilö on kuollut, mutta sopimuksella ei ole loppua tai se päättyy vasta myöhemmin.</translation>
        </message>
        <message>
            <source>The person has not inspected the data of this register before.</source>
            <translation>Henkilö ei ole aiemmin tarkastanut tämän rekisterin tietoja.</translation>
        </message>
        <message>
            <source>The person is not identified yet</source>
            <translation>Henkilöä ei ole vielä tunnistettu</translation>
        </message>
        <message>
            <source>The person last got the data to inspect on {last_fulfilled_on}, less than a year ago; the next free inspection is from {free_from}. The fee must be reasonable and at most the direct costs.</source>
            <translation>Henkilö sai tiedot edellisen kerran tarkastettavakseen {last_fulfilled_on}, alle vuosi sitten; seuraava tarkastus on maksuton {free_from} alkaen. Korvauksen on oltava kohtuullinen ja enintään välittömien kustannusten suuruinen.</translation>
        </message>
        <message>
            <source>The posting list of {day} is in the printer.</source>
            <translation>Päivän {day} postituslista on tulostimella.</translation>
        </message>
        <message>
            <source>The print queue {queue} did not take the letter.</source>
            <translation>Tulostusjono {queue} ei ottanut kirjettä vastaan.</translation>
        </message>
        <message>
            <source>The print server does not answer.</source>
            <translation>Tulostuspalvelin ei vastaa.</translation>
        </message>
        <message>
            <source>The printer {queue} stopped in the middle of the letter.</source>
            <translation>Tulostin {queue} pysähtyi kesken kirjeen.</translation>
        </message>
        <message>
            <source>The recipient</source>
            <translation>Vastaanottaja</translation>
        </message>
        <message>
            <source>The recovery key</source>
            <translation>Palautusavain</translation>
        </message>
        <message>
            <source>The recovery key has {groups} groups of four signs.</source>
            <translation>Palautusavaimessa on {groups} neljän merkin ryhmää.</translation>
        </message>
        <message>
            <source>The register</source>
            <translation>Rekisteri</translation>
        </message>
        <message>
            <source>The register could not be given its new key just now.</source>
            <translation>Rekisterille ei voitu nyt antaa uutta avainta.</translation>
        </message>
        <message>
            <source>The register has been upgraded by a newer version of the desk than this one.</source>
            <translation>Rekisteri on päivitetty ohjelman uudemmalla versiolla kuin tämä.</translation>
        </message>
        <message>
            <source>The register holds nothing about the asker.</source>
            <translation>Rekisterissä ei ole pyytäjästä mitään.</translation>
        </message>
        <message>
            <source>The register is being made.</source>
            <translation>Rekisteriä perustetaan.</translation>
        </message>
        <message>
            <source>The register is closed.</source>
            <translation>Rekisteri on suljettu.</translation>
        </message>
        <message>
            <source>The register is on a server. Everyone signs in with a login of her own, and the way there is encrypted. Whoever administers the server can read the data; the desk does not hide them there.</source>
            <translation>Rekisteri on palvelimella. Jokainen kirjautuu omalla tunnuksellaan, ja yhteys on salattu. Palvelimen ylläpitäjä voi lukea tiedot; ohjelma ei kätke niitä siellä.</translation>
        </message>
        <message>
            <source>The register is one encrypted file on this machine. Without a passphrase or the recovery key nobody can read it, even with the disk in hand. An open desk does not protect against somebody who sits at this machine or controls it: lock it when you leave. The roles are kept by this program, since everyone with a passphrase holds the key. Encryption does not replace backups.</source>
            <translation>Rekisteri on yksi salattu tiedosto tällä koneella. Ilman tunnuslausetta tai palautusavainta kukaan ei voi lukea sitä, vaikka saisi levyn käsiinsä. Avoin ohjelma ei suojaa siltä, joka istuu koneen ääressä tai hallitsee sitä: lukitse, kun lähdet. Rooleja valvoo tämä ohjelma, sillä avain on jokaisella, jolla on tunnuslause. Salaus ei korvaa varmuuskopioita.</translation>
        </message>
        <message>
            <source>The register was brought up to date for this version of the desk. As it was before, it is kept as {file}; remove that file when you have seen that all is well.</source>
            <translation>Rekisteri päivitettiin tälle ohjelmaversiolle. Entinen rekisteri on tallessa tiedostossa {file}; poista tiedosto, kun olet nähnyt, että kaikki on kunnossa.</translation>
        </message>
        <message>
            <source>The register was made</source>
            <translation>Rekisteri luotiin</translation>
        </message>
        <message>
            <source>The register was made by an older version of the desk.</source>
            <translation>Rekisteri on tehty ohjelman vanhemmalla versiolla.</translation>
        </message>
        <message>
            <source>The register was not opened</source>
            <translation>Rekisteriä ei avattu</translation>
        </message>
        <message>
            <source>The register was opened</source>
            <translation>Rekisteri avattiin</translation>
        </message>
        <message>
            <source>The register {file} is damaged. It was not opened.</source>
            <translation>Rekisteri {file} on vahingoittunut. Sitä ei avattu.</translation>
        </message>
        <message>
            <source>The register {file} is gone, but its keys are still there.</source>
            <translation>Rekisteri {file} on kadonnut, mutta sen avaimet ovat tallella.</translation>
        </message>
        <message>
            <source>The register {file} is open in another window of the desk.</source>
            <translation>Rekisteri {file} on auki ohjelman toisessa ikkunassa.</translation>
        </message>
        <message>
            <source>The register's file is damaged. Nothing of it is shown, because it could be wrong.</source>
            <translation>Rekisterin tiedosto on vahingoittunut. Siitä ei näytetä mitään, koska tieto voisi olla väärä.</translation>
        </message>
        <message>
            <source>The report holds places in the program and no data about anybody.</source>
            <translation>Raportissa on ohjelman kohtia eikä tietoja kenestäkään.</translation>
        </message>
        <message>
            <source>The request goes back to identifying. What was collected is forgotten, and the letter no longer shows among this person's papers. The mistake stays on record.</source>
            <translation>Pyyntö palaa tunnistettavaksi. Koottu unohdetaan, eikä kirje enää näy tämän henkilön papereissa. Erehdys jää merkintöihin.</translation>
        </message>
        <message>
            <source>The request is already in another state, so this step cannot be taken.</source>
            <translation>Pyyntö on jo toisessa tilassa, joten tätä vaihetta ei voi tehdä.</translation>
        </message>
        <message>
            <source>The request is manifestly unfounded or excessive ({why}); a reasonable fee for the administrative costs may be charged. It is for the controller to show the grounds.</source>
            <translation>Pyyntö on ilmeisen perusteeton tai kohtuuton ({why}); hallinnollisista kustannuksista voi periä kohtuullisen maksun. Rekisterinpitäjän on osoitettava perusteet.</translation>
        </message>
        <message>
            <source>The request needs no form, and it is verified who made it.</source>
            <translation>Pyynnöltä ei vaadita muotoa, ja sen tekijä on varmennettu.</translation>
        </message>
        <message>
            <source>The request needs no form, and no signature may be demanded. Confirm who the asker is, and ask for more only as far as there is reasonable doubt.</source>
            <translation>Pyynnöltä ei vaadita muotoa, eikä allekirjoitusta saa vaatia. Varmista, kuka pyytäjä on, ja pyydä lisätietoja vain siltä osin kuin henkilöllisyyttä on perusteltua syytä epäillä.</translation>
        </message>
        <message>
            <source>The request needs no form. Compare the signature and the facts with the register; ask for more only if there is reasonable doubt who the asker is.</source>
            <translation>Pyynnöltä ei vaadita muotoa. Vertaa allekirjoitusta ja tietoja rekisteriin; pyydä lisätietoja vain, jos on perusteltua syytä epäillä pyytäjän henkilöllisyyttä.</translation>
        </message>
        <message>
            <source>The request stays on record with the reason; nothing is answered.</source>
            <translation>Pyyntö jää kirjatuksi syineen; siihen ei vastata.</translation>
        </message>
        <message>
            <source>The request waits to be identified again.</source>
            <translation>Pyyntö odottaa uutta tunnistamista.</translation>
        </message>
        <message>
            <source>The request was made in person.</source>
            <translation>Pyyntö tehtiin henkilökohtaisesti.</translation>
        </message>
        <message>
            <source>The request was withdrawn</source>
            <translation>Pyyntö on peruttu</translation>
        </message>
        <message>
            <source>The same file was filed on {day} as “{title}”. You can go on.</source>
            <translation>Sama tiedosto on tallennettu {day} nimellä ”{title}”. Voit jatkaa.</translation>
        </message>
        <message>
            <source>The same holds for everybody who matches.</source>
            <translation>Sama koskee kaikkia täsmääviä.</translation>
        </message>
        <message>
            <source>The same identity code stands on the records of two people or more.</source>
            <translation>Sama henkilötunnus on kahdella tai useammalla henkilöllä.</translation>
        </message>
        <message>
            <source>The search was stopped before its end; there may be more pairs.</source>
            <translation>Haku keskeytettiin; pareja voi olla enemmän.</translation>
        </message>
        <message>
            <source>The server does not let you change logins.</source>
            <translation>Palvelin ei anna sinun muuttaa käyttäjätunnuksia.</translation>
        </message>
        <message>
            <source>The server has a login {login} already; its old password stays.</source>
            <translation>Palvelimella on jo käyttäjätunnus {login}; sen vanha salasana jää voimaan.</translation>
        </message>
        <message>
            <source>The server let you in, but the register does not know you as a user.</source>
            <translation>Palvelin päästi sinut sisään, mutta rekisteri ei tunne sinua käyttäjänä.</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read: {error}</source>
            <translation>Asetustiedostoa {path} ei voi lukea: {error}</translation>
        </message>
        <message>
            <source>The sheet has gone to the printer.</source>
            <translation>Arkki on lähetetty tulostimeen.</translation>
        </message>
        <message>
            <source>The sheet is a copy, not the signed original.</source>
            <translation>Arkki on jäljennös, ei allekirjoitettu alkuperäinen.</translation>
        </message>
        <message>
            <source>The sheet is letter {letter} of case {case}, not this one.</source>
            <translation>Arkki on tapauksen {case} kirje {letter}, ei tämä kirje.</translation>
        </message>
        <message>
            <source>The sheet is this letter, and it is signed</source>
            <translation>Arkki on tämä kirje, ja se on allekirjoitettu</translation>
        </message>
        <message>
            <source>The sign after the birth date cannot be “{sign}”; it is one of {signs}.</source>
            <translation>Syntymäajan jälkeinen välimerkki ei voi olla ”{sign}”; se on jokin näistä: {signs}.</translation>
        </message>
        <message>
            <source>The sign between the birth date and the number is missing; copy it too.</source>
            <translation>Syntymäajan ja numeron välinen välimerkki puuttuu; kirjoita sekin.</translation>
        </message>
        <message>
            <source>The sign-in name {login} is taken.</source>
            <translation>Käyttäjätunnus {login} on jo käytössä.</translation>
        </message>
        <message>
            <source>The signature and the facts of the letter agree with the register.</source>
            <translation>Kirjeen allekirjoitus ja tiedot täsmäävät rekisteriin.</translation>
        </message>
        <message>
            <source>The signature may be recorded without it; the paper is then the only proof.</source>
            <translation>Allekirjoituksen voi kirjata ilman sitä; silloin vain paperi todistaa siitä.</translation>
        </message>
        <message>
            <source>The signed form completes the request.</source>
            <translation>Allekirjoitettu lomake täydentää pyynnön.</translation>
        </message>
        <message>
            <source>The step just taken may not have been done: open the page again to see.</source>
            <translation>Äskeinen vaihe saattoi jäädä tekemättä. Avaa sivu uudelleen ja katso.</translation>
        </message>
        <message>
            <source>The table of postcodes has no {postcode}.</source>
            <translation>Postinumerotaulukossa ei ole numeroa {postcode}.</translation>
        </message>
        <message>
            <source>The table of postcodes is taken away.</source>
            <translation>Postinumerotaulukko on poistettu käytöstä.</translation>
        </message>
        <message>
            <source>The table of postcodes, {file} of {day}, has another town with this postcode.</source>
            <translation>Postinumerotaulukossa ({file}, {day}) tällä postinumerolla on toinen paikka.</translation>
        </message>
        <message>
            <source>The table of postcodes, {file} of {day}, has no such postcode.</source>
            <translation>Postinumerotaulukossa ({file}, {day}) ei ole tällaista postinumeroa.</translation>
        </message>
        <message>
            <source>The town is missing.</source>
            <translation>Postitoimipaikka puuttuu.</translation>
        </message>
        <message>
            <source>The two passphrases differ. Type both again.</source>
            <translation>Tunnuslauseet eroavat. Kirjoita molemmat uudelleen.</translation>
        </message>
        <message>
            <source>The two records are one person's now.</source>
            <translation>Tietueet ovat nyt saman henkilön.</translation>
        </message>
        <message>
            <source>The two records stay apart.</source>
            <translation>Tietueet pysyvät erillään.</translation>
        </message>
        <message>
            <source>The user changes it herself after unlocking.</source>
            <translation>Käyttäjä vaihtaa sen itse avattuaan rekisterin.</translation>
        </message>
        <message>
            <source>The user {name} has been changed in the meantime.</source>
            <translation>Käyttäjän {name} tietoja on sillä välin muutettu.</translation>
        </message>
        <message>
            <source>The whole register is being searched …</source>
            <translation>Koko rekisteriä käydään läpi …</translation>
        </message>
        <message>
            <source>The year {year} cannot be right.</source>
            <translation>Vuosi {year} ei voi olla oikein.</translation>
        </message>
        <message>
            <source>Theirs: {value}</source>
            <translation>Toisen: {value}</translation>
        </message>
        <message>
            <source>There have been too many wrong tries.</source>
            <translation>Vääriä yrityksiä on ollut liian monta.</translation>
        </message>
        <message>
            <source>There is a fault in the program</source>
            <translation>Ohjelmassa on vika</translation>
        </message>
        <message>
            <source>There is a register in this database already.</source>
            <translation>Tässä tietokannassa on jo rekisteri.</translation>
        </message>
        <message>
            <source>There is a register in {folder} already.</source>
            <translation>Kansiossa {folder} on jo rekisteri.</translation>
        </message>
        <message>
            <source>There is a sign in this text that cannot be kept; type it anew.</source>
            <translation>Tekstissä on merkki, jota ei voi tallentaa; kirjoita se uudelleen.</translation>
        </message>
        <message>
            <source>There is no address to mail the answer to.</source>
            <translation>Vastaukselle ei ole postiosoitetta.</translation>
        </message>
        <message>
            <source>There is no address to send the answer to.</source>
            <translation>Vastaukselle ei ole osoitetta.</translation>
        </message>
        <message>
            <source>There is no case in the list.</source>
            <translation>Luettelossa ei ole tapausta.</translation>
        </message>
        <message>
            <source>There is no connection to the database server.</source>
            <translation>Tietokantapalvelimeen ei ole yhteyttä.</translation>
        </message>
        <message>
            <source>There is no day {day} in the calendar.</source>
            <translation>Päivää {day} ei ole kalenterissa.</translation>
        </message>
        <message>
            <source>There is no day {day} in the calendar; check the first six digits.</source>
            <translation>Päivää {day} ei ole kalenterissa; tarkista kuusi ensimmäistä numeroa.</translation>
        </message>
        <message>
            <source>There is no ink where the signature belongs.</source>
            <translation>Allekirjoituksen paikalla ei ole mustetta.</translation>
        </message>
        <message>
            <source>There is no printer on this workstation.</source>
            <translation>Tällä työasemalla ei ole tulostinta.</translation>
        </message>
        <message>
            <source>There is no register in this database.</source>
            <translation>Tässä tietokannassa ei ole rekisteriä.</translation>
        </message>
        <message>
            <source>There is no register in {folder}.</source>
            <translation>Kansiossa {folder} ei ole rekisteriä.</translation>
        </message>
        <message>
            <source>There is no request here.</source>
            <translation>Täällä ei ole pyyntöjä.</translation>
        </message>
        <message>
            <source>There is no request in the list.</source>
            <translation>Luettelossa ei ole pyyntöjä.</translation>
        </message>
        <message>
            <source>There is no signed letter to compare; confirm the identity in another way.</source>
            <translation>Verrattavaa allekirjoitettua kirjettä ei ole; varmista henkilöllisyys muulla tavalla.</translation>
        </message>
        <message>
            <source>There is no user {login}.</source>
            <translation>Käyttäjää {login} ei ole.</translation>
        </message>
        <message>
            <source>There is nobody else who could stand in.</source>
            <translation>Ketään muuta sijaista ei ole.</translation>
        </message>
        <message>
            <source>There is nothing by that name.</source>
            <translation>Sen nimistä ei ole.</translation>
        </message>
        <message>
            <source>There is nothing in the list.</source>
            <translation>Luettelossa ei ole mitään.</translation>
        </message>
        <message>
            <source>There is such a record already.</source>
            <translation>Tällainen tieto on jo olemassa.</translation>
        </message>
        <message>
            <source>These two records are of one person already.</source>
            <translation>Nämä kaksi tietuetta ovat jo saman henkilön.</translation>
        </message>
        <message>
            <source>These very postcodes are in force already.</source>
            <translation>Juuri nämä postinumerot ovat jo käytössä.</translation>
        </message>
        <message>
            <source>This answer is free of charge, so no fee can be asked.</source>
            <translation>Tämä vastaus on maksuton, joten maksua ei voi periä.</translation>
        </message>
        <message>
            <source>This customer was recorded by mistake and has been taken back.</source>
            <translation>Tämä asiakas oli kirjattu erehdyksessä, ja se on peruttu.</translation>
        </message>
        <message>
            <source>This datum is not changed by hand.</source>
            <translation>Tätä tietoa ei muuteta käsin.</translation>
        </message>
        <message>
            <source>This day is still to come; check it.</source>
            <translation>Tämä päivä on vasta tulossa, tarkista.</translation>
        </message>
        <message>
            <source>This is a further copy of an answer already given; a reasonable fee for the administrative costs may be charged.</source>
            <translation>Tämä on lisäjäljennös jo annetusta vastauksesta; hallinnollisista kustannuksista voi periä kohtuullisen maksun.</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Tämä tarvitaan.</translation>
        </message>
        <message>
            <source>This is no name of a town.</source>
            <translation>Tämä ei ole postitoimipaikan nimi.</translation>
        </message>
        <message>
            <source>This is not a whole phone number; a foreign one begins with + and the country code.</source>
            <translation>Tämä ei ole kokonainen puhelinnumero; ulkomaisen alussa on + ja maatunnus.</translation>
        </message>
        <message>
            <source>This is not an IBAN. A Finnish one has FI and 16 digits.</source>
            <translation>Tämä ei ole IBAN-tilinumero. Suomalaisessa on FI ja 16 numeroa.</translation>
        </message>
        <message>
            <source>This is not an e-mail address; it has a name, @ and a domain, such as anna@mail.example.</source>
            <translation>Tämä ei ole sähköpostiosoite; siinä on nimi, @ ja verkkotunnus, esimerkiksi anna@mail.example.</translation>
        </message>
        <message>
            <source>This is page {page} of a letter of case {case}.</source>
            <translation>Tämä on tapauksen {case} kirjeen sivu {page}.</translation>
        </message>
        <message>
            <source>This is the same record.</source>
            <translation>Tämä on sama tietue.</translation>
        </message>
        <message>
            <source>This is too much to be right; check it.</source>
            <translation>Luku on liian suuri, tarkista.</translation>
        </message>
        <message>
            <source>This leads out of the program: {address}</source>
            <translation>Tämä vie ohjelman ulkopuolelle: {address}</translation>
        </message>
        <message>
            <source>This letter is not in the register.</source>
            <translation>Tätä kirjettä ei ole rekisterissä.</translation>
        </message>
        <message>
            <source>This must be told.</source>
            <translation>Täytä tämä.</translation>
        </message>
        <message>
            <source>This page has nothing for it.</source>
            <translation>Tällä sivulla sille ei ole käyttöä.</translation>
        </message>
        <message>
            <source>This paper does not belong to case {case}.</source>
            <translation>Tämä asiakirja ei kuulu asiaan {case}.</translation>
        </message>
        <message>
            <source>This paper is not in the register any more.</source>
            <translation>Tätä asiakirjaa ei enää ole rekisterissä.</translation>
        </message>
        <message>
            <source>This passphrase is among the first that anybody would try.</source>
            <translation>Tämä tunnuslause on niitä, joita kuka tahansa kokeilisi ensin.</translation>
        </message>
        <message>
            <source>This person is no longer in the register.</source>
            <translation>Tätä henkilöä ei enää ole rekisterissä.</translation>
        </message>
        <message>
            <source>This person keeps the password she has on the server</source>
            <translation>Henkilö pitää palvelimella olevan salasanansa</translation>
        </message>
        <message>
            <source>This record cannot be taken out as a whole.</source>
            <translation>Tätä tietoa ei voi poistaa kokonaan.</translation>
        </message>
        <message>
            <source>This record is no longer on the card.</source>
            <translation>Tätä tietoa ei enää ole kortilla.</translation>
        </message>
        <message>
            <source>This record was changed meanwhile.</source>
            <translation>Tätä tietoa muutettiin sillä välin.</translation>
        </message>
        <message>
            <source>This request came without a letter.</source>
            <translation>Tämä pyyntö tuli ilman kirjettä.</translation>
        </message>
        <message>
            <source>This request is not in the register.</source>
            <translation>Tätä pyyntöä ei ole rekisterissä.</translation>
        </message>
        <message>
            <source>This stands in the head of every letter and in every extract.</source>
            <translation>Tämä on jokaisen kirjeen yläosassa ja jokaisessa otteessa.</translation>
        </message>
        <message>
            <source>This workstation has no CUPS, so nothing can be printed.</source>
            <translation>Tällä työasemalla ei ole CUPS-tulostusta, joten mitään ei voi tulostaa.</translation>
        </message>
        <message>
            <source>Those who may hold data of the register on its behalf. Every inspection asks each of them.</source>
            <translation>Ne, joilla voi olla rekisterin tietoja sen lukuun. Jokaisessa tarkastuksessa kysytään kaikilta.</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>to</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Torstai</translation>
        </message>
        <message>
            <source>Tick</source>
            <translation>Rastita</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Aika</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Aikaa</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Nimike</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Minne</translation>
        </message>
        <message>
            <source>To a step behind</source>
            <translation>Aiempaan vaiheeseen</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Loppupäivä</translation>
        </message>
        <message>
            <source>To identify</source>
            <translation>Tunnistettava</translation>
        </message>
        <message>
            <source>To mail</source>
            <translation>Postitettava</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Allekirjoitettava</translation>
        </message>
        <message>
            <source>To the answer</source>
            <translation>Vastaukseen</translation>
        </message>
        <message>
            <source>To the letter</source>
            <translation>Kirjeeseen</translation>
        </message>
        <message>
            <source>To the next field; from the last the next step</source>
            <translation>Seuraavaan kenttään tai vaiheeseen</translation>
        </message>
        <message>
            <source>To the next pane</source>
            <translation>Seuraavaan ruutuun</translation>
        </message>
        <message>
            <source>To the next wrong field</source>
            <translation>Seuraavaan väärään kenttään</translation>
        </message>
        <message>
            <source>To the pane before</source>
            <translation>Edelliseen ruutuun</translation>
        </message>
        <message>
            <source>To the search field</source>
            <translation>Hakukenttään</translation>
        </message>
        <message>
            <source>To the top and the foot of the page</source>
            <translation>Sivun alkuun ja loppuun</translation>
        </message>
        <message>
            <source>To the wrong field before</source>
            <translation>Edelliseen väärään kenttään</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Kenelle</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Päivä</translation>
        </message>
        <message>
            <source>Told apart by {who}, {when}: {reason}</source>
            <translation>Eri henkilöiksi totesi {who}, {when}: {reason}</translation>
        </message>
        <message>
            <source>Told on</source>
            <translation>Saatu</translation>
        </message>
        <message>
            <source>Too many fit a part of “{query}”.</source>
            <translation>Liian moni sopii hakuun ”{query}” osittain.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Postitoimipaikka</translation>
        </message>
        <message>
            <source>Towns are then filled in by what others in the register have. Press the button again.</source>
            <translation>Postitoimipaikat täytetään sen jälkeen rekisterin muiden osoitteiden mukaan. Paina painiketta uudelleen.</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Ajot</translation>
        </message>
        <message>
            <source>Trips by month</source>
            <translation>Ajot kuukausittain</translation>
        </message>
        <message>
            <source>Trips by month and vehicle</source>
            <translation>Ajot kuukausittain ja ajoneuvoittain</translation>
        </message>
        <message>
            <source>Trips with its vehicles</source>
            <translation>Ajot yrityksen ajoneuvoilla</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yritä uudelleen</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>ti</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tiistai</translation>
        </message>
        <message>
            <source>Two people, one identity code</source>
            <translation>Kahdella sama henkilötunnus</translation>
        </message>
        <message>
            <source>Type a passphrase of at least 15 letters.</source>
            <translation>Kirjoita vähintään 15 merkin tunnuslause.</translation>
        </message>
        <message>
            <source>Type in the field above: a name in any order, or anything else you know.</source>
            <translation>Kirjoita yllä olevaan kenttään: nimi missä järjestyksessä tahansa tai mitä muuta tiedät.</translation>
        </message>
        <message>
            <source>Type it as it stands on the paper; hyphens and spaces may be left out.</source>
            <translation>Kirjoita se niin kuin se on paperilla; yhdysmerkit ja välit voi jättää pois.</translation>
        </message>
        <message>
            <source>Type these groups from the paper, so that it is certain that they can be read:</source>
            <translation>Kirjoita nämä ryhmät paperista, jotta on varmaa, että niistä saa selvän:</translation>
        </message>
        <message>
            <source>Under way: {cases}</source>
            <translation>Kesken: {cases}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>Undo the merging</source>
            <translation>Kumoa yhdistäminen</translation>
        </message>
        <message>
            <source>Undone at once by the clerk.</source>
            <translation>Käsittelijä kumosi heti.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Kumottu: {what}.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Avaa</translation>
        </message>
        <message>
            <source>Unlock the desk again.</source>
            <translation>Avaa ohjelman lukitus uudelleen.</translation>
        </message>
        <message>
            <source>Unlocked {moment}</source>
            <translation>Avattu {moment}</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Käyttö</translation>
        </message>
        <message>
            <source>Use and contacts</source>
            <translation>Käyttö ja yhteydenotot</translation>
        </message>
        <message>
            <source>Use up to 31 letters, digits, points and hyphens; begin with a letter.</source>
            <translation>Käytä enintään 31 kirjainta, numeroa, pistettä ja yhdysmerkkiä; aloita kirjaimella.</translation>
        </message>
        <message>
            <source>Used for research or statistics only</source>
            <translation>Vain tutkimusta tai tilastointia varten</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Käyttäjä</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Käyttäjät</translation>
        </message>
        <message>
            <source>Users of the demonstration</source>
            <translation>Esittelyn käyttäjät</translation>
        </message>
        <message>
            <source>Users of the demonstration: choose one</source>
            <translation>Esittelyn käyttäjät: valitse yksi</translation>
        </message>
        <message>
            <source>Valid, identity open</source>
            <translation>Pätevä, henkilöllisyys varmistettava</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Ajoneuvo</translation>
        </message>
        <message>
            <source>Verified in a way equal to a signature</source>
            <translation>Varmennettu muulla luotettavalla tavalla</translation>
        </message>
        <message>
            <source>Vouchers are kept for six years from the end of the accounting period, to {day}.</source>
            <translation>Tositteet säilytetään kuusi vuotta tilikauden päättymisestä, {day} asti.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Odota %n sekunti</numerusform>
                <numerusform>Odota %n sekuntia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Odota %n sekunti ja yritä uudelleen.</numerusform>
                <numerusform>Odota %n sekuntia ja yritä uudelleen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait a moment and save again.</source>
            <translation>Odota hetki ja tallenna uudelleen.</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>ke</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Keskiviikko</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Mitä</translation>
        </message>
        <message>
            <source>What a partner sent is filed with the papers of a person, and nobody has been identified.</source>
            <translation>Kumppanin lähettämä paperi liitetään henkilön papereihin, eikä ketään ole tunnistettu.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Mitä haluat tehdä?</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Mitä seuraa</translation>
        </message>
        <message>
            <source>What follows from this</source>
            <translation>Mitä tästä seuraa</translation>
        </message>
        <message>
            <source>What is held of this person has changed since it was collected. No letter was written.</source>
            <translation>Henkilön tiedot ovat muuttuneet kokoamisen jälkeen. Kirjettä ei kirjoitettu.</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>Mitä tulostetaan</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>Mikä on suojattu</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>Mitä lähetetään</translation>
        </message>
        <message>
            <source>What is the case</source>
            <translation>Mistä on kyse</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Mitä se tekee</translation>
        </message>
        <message>
            <source>What one may do</source>
            <translation>Mitä saa tehdä</translation>
        </message>
        <message>
            <source>What speaks for one person</source>
            <translation>Mikä viittaa samaan henkilöön</translation>
        </message>
        <message>
            <source>What the file holds</source>
            <translation>Tiedoston sisältö</translation>
        </message>
        <message>
            <source>What the law says</source>
            <translation>Mitä laki sanoo</translation>
        </message>
        <message>
            <source>What the post says</source>
            <translation>Mitä posti ilmoittaa</translation>
        </message>
        <message>
            <source>What they sent …</source>
            <translation>Mitä he lähettivät …</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Mikä odottaa</translation>
        </message>
        <message>
            <source>What was in force before is still in force.</source>
            <translation>Aiempi on yhä voimassa.</translation>
        </message>
        <message>
            <source>What was mistaken</source>
            <translation>Mikä meni väärin</translation>
        </message>
        <message>
            <source>What was recorded is safe, and what you typed is kept as a draft.</source>
            <translation>Kirjattu on tallessa, ja kirjoittamasi säilyy luonnoksena.</translation>
        </message>
        <message>
            <source>What was registered stays on record beside the correction, in the ledger of disclosures too.</source>
            <translation>Aiempi kirjaus jää näkyviin oikaisun rinnalle, myös luovutusluetteloon.</translation>
        </message>
        <message>
            <source>What was seen or done</source>
            <translation>Mitä nähtiin tai tehtiin</translation>
        </message>
        <message>
            <source>What you typed is kept: the same key on the same datum goes on.</source>
            <translation>Kirjoittamasi on tallessa: sama näppäin samassa tiedossa jatkaa siitä.</translation>
        </message>
        <message>
            <source>What {name} may do</source>
            <translation>Mitä {name} saa tehdä</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Milloin</translation>
        </message>
        <message>
            <source>Where was searched</source>
            <translation>Mistä on etsitty</translation>
        </message>
        <message>
            <source>Which record stands</source>
            <translation>Kumpi jää voimaan</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kuka</translation>
        </message>
        <message>
            <source>Who administers the desk?</source>
            <translation>Kuka on pääkäyttäjä?</translation>
        </message>
        <message>
            <source>Who answers to the people in the register?</source>
            <translation>Kuka vastaa rekisteröidyille?</translation>
        </message>
        <message>
            <source>Who is asking?</source>
            <translation>Kuka pyytää?</translation>
        </message>
        <message>
            <source>Who is new</source>
            <translation>Kuka on uusi</translation>
        </message>
        <message>
            <source>Who is refused gets a written certificate with the reasons.</source>
            <translation>Epäämisestä annetaan kirjallinen todistus syineen.</translation>
        </message>
        <message>
            <source>Who is refused is told why, and that a complaint to the Ombudsman and an action in court are possible.</source>
            <translation>Henkilölle kerrotaan epäämisen syy sekä mahdollisuus valittaa tietosuojavaltuutetulle ja viedä asia tuomioistuimeen.</translation>
        </message>
        <message>
            <source>Who keeps the register?</source>
            <translation>Kuka pitää rekisteriä?</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Koko sivu</translation>
        </message>
        <message>
            <source>Whole page or page width</source>
            <translation>Koko sivu tai sivun leveys</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Kenen</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Miksi</translation>
        </message>
        <message>
            <source>Why is this blacked out?</source>
            <translation>Miksi tämä mustataan?</translation>
        </message>
        <message>
            <source>Why is this left out?</source>
            <translation>Miksi tämä jätetään pois?</translation>
        </message>
        <message>
            <source>Why it cannot be sent</source>
            <translation>Miksi sitä ei voi lähettää</translation>
        </message>
        <message>
            <source>Why it is taken back</source>
            <translation>Miksi päätös perutaan</translation>
        </message>
        <message>
            <source>Why the request ends here</source>
            <translation>Miksi pyyntö päättyy tähän</translation>
        </message>
        <message>
            <source>With a prohibition</source>
            <translation>Kielto voimassa</translation>
        </message>
        <message>
            <source>Withdraw the request</source>
            <translation>Peru pyyntö</translation>
        </message>
        <message>
            <source>Withdraw …</source>
            <translation>Peru pyyntö …</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Peruttu</translation>
        </message>
        <message>
            <source>Working …</source>
            <translation>Työn alla …</translation>
        </message>
        <message>
            <source>Write by what you know it.</source>
            <translation>Kirjoita, mistä tiedät sen.</translation>
        </message>
        <message>
            <source>Write how it was made sure that the person gets the letter there.</source>
            <translation>Kirjoita, miten on varmistettu, että kirje tavoittaa henkilön siellä.</translation>
        </message>
        <message>
            <source>Write how the address was checked.</source>
            <translation>Kirjoita, miten osoite tarkistettiin.</translation>
        </message>
        <message>
            <source>Write how the other address was checked.</source>
            <translation>Kirjoita, miten toinen osoite tarkistettiin.</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Kirjoita vastaus</translation>
        </message>
        <message>
            <source>Write the asker's name as it stands in the letter, or “unknown”.</source>
            <translation>Kirjoita pyytäjän nimi kuten kirjeessä tai ”tuntematon”.</translation>
        </message>
        <message>
            <source>Write the name first.</source>
            <translation>Kirjoita ensin nimi.</translation>
        </message>
        <message>
            <source>Write the postal code.</source>
            <translation>Kirjoita postinumero.</translation>
        </message>
        <message>
            <source>Write the street address.</source>
            <translation>Kirjoita katuosoite.</translation>
        </message>
        <message>
            <source>Write the town.</source>
            <translation>Kirjoita postitoimipaikka.</translation>
        </message>
        <message>
            <source>Write the two letters of the country, such as FI or SE.</source>
            <translation>Kirjoita maan kaksi kirjainta, esimerkiksi FI tai SE.</translation>
        </message>
        <message>
            <source>Write to the new address</source>
            <translation>Kirjoita uuteen osoitteeseen</translation>
        </message>
        <message>
            <source>Write what the post says, such as moved or not collected.</source>
            <translation>Kirjoita, mitä posti ilmoittaa, esimerkiksi muuttanut tai ei noudettu.</translation>
        </message>
        <message>
            <source>Write what was mistaken.</source>
            <translation>Kirjoita, mikä oli erehdys.</translation>
        </message>
        <message>
            <source>Write why it is taken back.</source>
            <translation>Kirjoita, miksi päätös perutaan.</translation>
        </message>
        <message>
            <source>Write why the letter cannot be sent.</source>
            <translation>Kirjoita, miksi kirjettä ei voi lähettää.</translation>
        </message>
        <message>
            <source>Write why the request ends here.</source>
            <translation>Kirjoita, miksi pyyntö päättyy tähän.</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Kirjoitettu</translation>
        </message>
        <message>
            <source>Wrong person</source>
            <translation>Väärä henkilö</translation>
        </message>
        <message>
            <source>Wrong person …</source>
            <translation>Väärä henkilö …</translation>
        </message>
        <message>
            <source>Year runs from</source>
            <translation>Vuosi alkaa</translation>
        </message>
        <message>
            <source>You are here</source>
            <translation>Olet tässä</translation>
        </message>
        <message>
            <source>You may go on with other work meanwhile.</source>
            <translation>Voit tehdä sillä välin muuta työtä.</translation>
        </message>
        <message>
            <source>You stand in for: {names}. Their cases are with you too.</source>
            <translation>Sijaistat: {names}. Sijaistettavan tapaukset ovat myös sinulla.</translation>
        </message>
        <message>
            <source>Your draft is back. Open {name} again.</source>
            <translation>Luonnoksesi on palautettu. Avaa {name} uudelleen.</translation>
        </message>
        <message>
            <source>Your key is not the one that the register knows.</source>
            <translation>Avaimesi ei ole se, jonka rekisteri tuntee.</translation>
        </message>
        <message>
            <source>Your passphrase is changed.</source>
            <translation>Tunnuslauseesi on vaihdettu.</translation>
        </message>
        <message>
            <source>Your roles on the database server do not allow this.</source>
            <translation>Roolisi tietokantapalvelimella eivät salli tätä.</translation>
        </message>
        <message>
            <source>Yours: {value}</source>
            <translation>Oma: {value}</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Suurennus</translation>
        </message>
        <message>
            <source>active</source>
            <translation>voimassa</translation>
        </message>
        <message>
            <source>added</source>
            <translation>lisätty</translation>
        </message>
        <message>
            <source>address checked</source>
            <translation>osoite tarkistettu</translation>
        </message>
        <message>
            <source>address in the request</source>
            <translation>pyynnön osoite</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>pääkäyttäjä</translation>
        </message>
        <message>
            <source>administrator, who names users</source>
            <translation>pääkäyttäjä, joka nimeää käyttäjät</translation>
        </message>
        <message>
            <source>after</source>
            <translation>jälkeen</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>täsmää</translation>
        </message>
        <message>
            <source>all</source>
            <translation>kaikki</translation>
        </message>
        <message>
            <source>another address</source>
            <translation>muu osoite</translation>
        </message>
        <message>
            <source>attachments</source>
            <translation>liitetiedostoja</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>tarkastaja</translation>
        </message>
        <message>
            <source>auditor, who reads the journal</source>
            <translation>tarkastaja, joka lukee lokia</translation>
        </message>
        <message>
            <source>away now</source>
            <translation>nyt poissa</translation>
        </message>
        <message>
            <source>away: {name}</source>
            <translation>sij. {name}</translation>
        </message>
        <message>
            <source>b. {day}</source>
            <translation>s. {day}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>ennen</translation>
        </message>
        <message>
            <source>billing</source>
            <translation>laskutus</translation>
        </message>
        <message>
            <source>birth date not known</source>
            <translation>syntymäaika ei tiedossa</translation>
        </message>
        <message>
            <source>blacked out</source>
            <translation>peitetty</translation>
        </message>
        <message>
            <source>by a previous name</source>
            <translation>aiempi nimi</translation>
        </message>
        <message>
            <source>by the address</source>
            <translation>osoite</translation>
        </message>
        <message>
            <source>by the birth date</source>
            <translation>syntymäaika</translation>
        </message>
        <message>
            <source>by the business ID</source>
            <translation>y-tunnus</translation>
        </message>
        <message>
            <source>by the case number</source>
            <translation>tapauksen numero</translation>
        </message>
        <message>
            <source>by the customer number</source>
            <translation>asiakasnumero</translation>
        </message>
        <message>
            <source>by the e-mail address</source>
            <translation>sähköposti</translation>
        </message>
        <message>
            <source>by the employer</source>
            <translation>työnantaja</translation>
        </message>
        <message>
            <source>by the invoice number</source>
            <translation>laskun numerolla</translation>
        </message>
        <message>
            <source>by the personal identity code</source>
            <translation>henkilötunnus</translation>
        </message>
        <message>
            <source>by the phone number</source>
            <translation>puhelin</translation>
        </message>
        <message>
            <source>by the postcode</source>
            <translation>postinumero</translation>
        </message>
        <message>
            <source>by the town</source>
            <translation>postitoimipaikka</translation>
        </message>
        <message>
            <source>by the vehicle</source>
            <translation>ajoneuvolla</translation>
        </message>
        <message>
            <source>called back</source>
            <translation>soitettu takaisin</translation>
        </message>
        <message>
            <source>care of the register</source>
            <translation>rekisterin hoito</translation>
        </message>
        <message>
            <source>case</source>
            <translation>tapaus</translation>
        </message>
        <message>
            <source>case {case}</source>
            <translation>tapaus {case}</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>muutettu</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>käsittelijä</translation>
        </message>
        <message>
            <source>code and name</source>
            <translation>tunnus ja nimi</translation>
        </message>
        <message>
            <source>contact person</source>
            <translation>yhteyshenkilö</translation>
        </message>
        <message>
            <source>contact person, who signs letters</source>
            <translation>yhteyshenkilö, joka allekirjoittaa</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>kopio</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>korjattu</translation>
        </message>
        <message>
            <source>customer number {number}</source>
            <translation>asiakasnumero {number}</translation>
        </message>
        <message>
            <source>customer service</source>
            <translation>asiakaspalvelu</translation>
        </message>
        <message>
            <source>datum</source>
            <translation>tieto</translation>
        </message>
        <message>
            <source>day</source>
            <translation>päivä</translation>
        </message>
        <message>
            <source>deed</source>
            <translation>teko</translation>
        </message>
        <message>
            <source>different birth dates</source>
            <translation>eri syntymäajat</translation>
        </message>
        <message>
            <source>different identity codes</source>
            <translation>eri henkilötunnukset</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>eroaa</translation>
        </message>
        <message>
            <source>digest</source>
            <translation>tiiviste</translation>
        </message>
        <message>
            <source>document seen</source>
            <translation>asiakirja nähty</translation>
        </message>
        <message>
            <source>done</source>
            <translation>tehty</translation>
        </message>
        <message>
            <source>earlier owner</source>
            <translation>aiempi käsittelijä</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>päättynyt</translation>
        </message>
        <message>
            <source>file</source>
            <translation>tiedosto</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>ensimmäinen päivä</translation>
        </message>
        <message>
            <source>found</source>
            <translation>löytyi</translation>
        </message>
        <message>
            <source>found: {count}</source>
            <translation>löytyi {count}</translation>
        </message>
        <message>
            <source>from</source>
            <translation>mistä</translation>
        </message>
        <message>
            <source>home address</source>
            <translation>kotiosoite</translation>
        </message>
        <message>
            <source>identity code masked in extracts</source>
            <translation>henkilötunnus peitetään otteissa</translation>
        </message>
        <message>
            <source>identity to be confirmed</source>
            <translation>henkilöllisyys varmistettava</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>%n pv päästä</numerusform>
                <numerusform>%n pv päästä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>%n päivän päästä</numerusform>
                <numerusform>%n päivän päästä</numerusform>
            </translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>viimeinen päivä</translation>
        </message>
        <message>
            <source>late</source>
            <translation>myöh.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>myöhemmin</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>jätetty pois</translation>
        </message>
        <message numerus="yes">
            <source>more than %n hit(s)</source>
            <translation>
                <numerusform>yli %n osuma</numerusform>
                <numerusform>yli %n osumaa</numerusform>
            </translation>
        </message>
        <message>
            <source>name</source>
            <translation>nimi</translation>
        </message>
        <message>
            <source>nearly the same birth date</source>
            <translation>lähes sama syntymäaika</translation>
        </message>
        <message>
            <source>nearly the same name</source>
            <translation>lähes sama nimi</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ei</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>ei osoitetta</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>ei vastausta vielä</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>ei tietoa</translation>
        </message>
        <message>
            <source>no data held</source>
            <translation>ei tietoja rekisterissä</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ei kenelläkään</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ei mikään</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>ei tiedossa</translation>
        </message>
        <message>
            <source>not understood</source>
            <translation>ei ymmärretty</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>ei pätevä</translation>
        </message>
        <message>
            <source>not valid as made</source>
            <translation>ei pätevä sellaisenaan</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ei vielä</translation>
        </message>
        <message>
            <source>note</source>
            <translation>huomautus</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ei mitään</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nyt</translation>
        </message>
        <message>
            <source>number</source>
            <translation>numero</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>käsittelijä</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>paperi</translation>
        </message>
        <message>
            <source>paper {paper}, page {page}</source>
            <translation>paperi {paper}, sivu {page}</translation>
        </message>
        <message>
            <source>papers</source>
            <translation>paperit</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>kumppani</translation>
        </message>
        <message>
            <source>person {number}</source>
            <translation>henkilö {number}</translation>
        </message>
        <message>
            <source>place</source>
            <translation>paikka</translation>
        </message>
        <message>
            <source>printing on both sides</source>
            <translation>kaksipuolinen tulostus</translation>
        </message>
        <message>
            <source>proof</source>
            <translation>todiste</translation>
        </message>
        <message>
            <source>protected address</source>
            <translation>turvakielto</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>palautettu</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>syy</translation>
        </message>
        <message>
            <source>recorded by mistake</source>
            <translation>kirjattu vahingossa</translation>
        </message>
        <message>
            <source>records</source>
            <translation>tietueita</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>roolit</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>rivejä</translation>
        </message>
        <message>
            <source>same address</source>
            <translation>sama osoite</translation>
        </message>
        <message>
            <source>same birth date</source>
            <translation>sama syntymäaika</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>sama sähköposti</translation>
        </message>
        <message>
            <source>same given name</source>
            <translation>sama etunimi</translation>
        </message>
        <message>
            <source>same identity code</source>
            <translation>sama henkilötunnus</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>sama nimi</translation>
        </message>
        <message>
            <source>same name as before</source>
            <translation>sama entinen nimi</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>sama puhelin</translation>
        </message>
        <message>
            <source>scripts</source>
            <translation>komentosarjoja</translation>
        </message>
        <message>
            <source>sealed, its key is destroyed</source>
            <translation>sinetöity, avain on hävitetty</translation>
        </message>
        <message>
            <source>searched</source>
            <translation>etsitty</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>asetus</translation>
        </message>
        <message>
            <source>sign-in name</source>
            <translation>käyttäjätunnus</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>allekirjoitus</translation>
        </message>
        <message>
            <source>since</source>
            <translation>alkaen</translation>
        </message>
        <message>
            <source>state</source>
            <translation>tila</translation>
        </message>
        <message>
            <source>strong proof</source>
            <translation>vahva tunnistus</translation>
        </message>
        <message>
            <source>supervision</source>
            <translation>valvonta</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>osoite</translation>
        </message>
        <message>
            <source>the birth date</source>
            <translation>syntymäaika</translation>
        </message>
        <message>
            <source>the employer</source>
            <translation>työnantaja</translation>
        </message>
        <message>
            <source>the first {shown} are shown</source>
            <translation>näytetään ensimmäiset {shown}</translation>
        </message>
        <message>
            <source>the letter does not say why</source>
            <translation>kirje ei kerro, miksi</translation>
        </message>
        <message>
            <source>the name</source>
            <translation>nimi</translation>
        </message>
        <message>
            <source>the other person</source>
            <translation>toinen henkilö</translation>
        </message>
        <message>
            <source>the register</source>
            <translation>rekisteri</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>aika ei tiedossa</translation>
        </message>
        <message>
            <source>to</source>
            <translation>mihin</translation>
        </message>
        <message>
            <source>today</source>
            <translation>tänään</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>huomenna</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>kesken</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>kumottu</translation>
        </message>
        <message>
            <source>until</source>
            <translation>päättyen</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>pätevä</translation>
        </message>
        <message>
            <source>validity</source>
            <translation>pätevyys</translation>
        </message>
        <message>
            <source>waits for the asker</source>
            <translation>odottaa pyytäjää</translation>
        </message>
        <message>
            <source>way of mailing</source>
            <translation>postitustapa</translation>
        </message>
        <message>
            <source>who</source>
            <translation>kuka</translation>
        </message>
        <message>
            <source>within {days} working days</source>
            <translation>{days} työpäivän sisällä</translation>
        </message>
        <message>
            <source>wk {number}</source>
            <translation>vk {number}</translation>
        </message>
        <message>
            <source>words</source>
            <translation>hakusanat</translation>
        </message>
        <message>
            <source>wrong tries</source>
            <translation>vääriä yrityksiä</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>kyllä</translation>
        </message>
        <message>
            <source>{age} y</source>
            <translation>{age} v</translation>
        </message>
        <message numerus="yes">
            <source>{answered} of %n partner(s)</source>
            <translation>
                <numerusform>{answered} / %n kumppani</numerusform>
                <numerusform>{answered} / %n kumppania</numerusform>
            </translation>
        </message>
        <message>
            <source>{case} {kind}: {outcome}</source>
            <translation>{case} {kind}: {outcome}</translation>
        </message>
        <message>
            <source>{day} ({age} y)</source>
            <translation>{day} ({age} v)</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} klo {time}</translation>
        </message>
        <message>
            <source>{day} is in the future.</source>
            <translation>{day} on tulevaisuudessa.</translation>
        </message>
        <message>
            <source>{day} is in the future; today is {today}.</source>
            <translation>{day} on tulevaisuudessa; tänään on {today}.</translation>
        </message>
        <message>
            <source>{day} is more than two months ago; check the year.</source>
            <translation>Päivästä {day} on yli kaksi kuukautta; tarkista vuosi.</translation>
        </message>
        <message>
            <source>{day} is past.</source>
            <translation>{day} on mennyt.</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{file} is in force.</source>
            <translation>{file} on käytössä.</translation>
        </message>
        <message>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <source>{label} (optional)</source>
            <translation>{label} (ei pakollinen)</translation>
        </message>
        <message>
            <source>{letter}, copy</source>
            <translation>{letter}, jäljennös</translation>
        </message>
        <message>
            <source>{login} also uses another register on this server.</source>
            <translation>{login} käyttää myös toista tämän palvelimen rekisteriä.</translation>
        </message>
        <message>
            <source>{login} cannot be a sign-in name.</source>
            <translation>{login} ei kelpaa käyttäjätunnukseksi.</translation>
        </message>
        <message>
            <source>{login} is a name the server uses itself.</source>
            <translation>Palvelin käyttää itse nimeä {login}.</translation>
        </message>
        <message>
            <source>{mailing}, registered {when}. {reason} ({who})</source>
            <translation>{mailing}, kirjattu {when}. {reason} ({who})</translation>
        </message>
        <message>
            <source>{missing} Ask for it; the request itself stands in any form.</source>
            <translation>{missing} Pyydä se; itse pyyntö on pätevä missä muodossa tahansa.</translation>
        </message>
        <message>
            <source>{name} can no longer open the register.</source>
            <translation>{name} ei enää voi avata rekisteriä.</translation>
        </message>
        <message>
            <source>{name} can now open the register.</source>
            <translation>{name} voi nyt avata rekisterin.</translation>
        </message>
        <message>
            <source>{name} can then never open the register again. Press the button again.</source>
            <translation>{name} ei sen jälkeen enää voi avata rekisteriä. Paina painiketta uudelleen.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>Tiedostoa {name} ei voi avata.</translation>
        </message>
        <message>
            <source>{name} carries {what}; they were not opened or run.</source>
            <translation>Tiedostossa {name} on sisältöä, jota ei avattu eikä suoritettu: {what}.</translation>
        </message>
        <message>
            <source>{name} changed this record meanwhile, {moment}.</source>
            <translation>{name} muutti tätä tietoa sillä välin, {moment}.</translation>
        </message>
        <message>
            <source>{name} could not be saved: {why}</source>
            <translation>Tiedostoa {name} ei voitu tallentaa: {why}</translation>
        </message>
        <message>
            <source>{name} does not handle requests.</source>
            <translation>{name} ei käsittele pyyntöjä.</translation>
        </message>
        <message>
            <source>{name} has more than 200 pages.</source>
            <translation>Tiedostossa {name} on yli 200 sivua.</translation>
        </message>
        <message>
            <source>{name} has no pages.</source>
            <translation>Tiedostossa {name} ei ole sivuja.</translation>
        </message>
        <message>
            <source>{name} is already entered as away from {first} to {last}.</source>
            <translation>{name} on jo kirjattu poissaolevaksi {first}–{last}.</translation>
        </message>
        <message>
            <source>{name} is being read …</source>
            <translation>Luetaan tiedostoa {name} …</translation>
        </message>
        <message>
            <source>{name} is damaged or cut short.</source>
            <translation>{name} on vioittunut tai katkennut.</translation>
        </message>
        <message>
            <source>{name} is larger than 50 MB.</source>
            <translation>{name} on suurempi kuin 50 Mt.</translation>
        </message>
        <message>
            <source>{name} is locked with a password.</source>
            <translation>{name} on lukittu salasanalla.</translation>
        </message>
        <message>
            <source>{name} is no administrator.</source>
            <translation>{name} ei ole pääkäyttäjä.</translation>
        </message>
        <message>
            <source>{name} is no longer a user.</source>
            <translation>{name} ei ole enää käyttäjä.</translation>
        </message>
        <message>
            <source>{name} is not a PDF, TIFF, JPEG or PNG file, whatever its name says.</source>
            <translation>{name} ei ole PDF-, TIFF-, JPEG- eikä PNG-tiedosto, vaikka nimi siihen viittaisi.</translation>
        </message>
        <message>
            <source>{name} is not a table of text.</source>
            <translation>{name} ei ole tekstitaulukko.</translation>
        </message>
        <message>
            <source>{name} is the last administrator.</source>
            <translation>{name} on viimeinen pääkäyttäjä.</translation>
        </message>
        <message>
            <source>{name} is too large to be a table of postcodes.</source>
            <translation>{name} on liian suuri postinumerotaulukoksi.</translation>
        </message>
        <message>
            <source>{name} opens the register with the new passphrase.</source>
            <translation>{name} avaa rekisterin uudella tunnuslauseella.</translation>
        </message>
        <message>
            <source>{name} took too long to read, so reading was stopped.</source>
            <translation>Tiedoston {name} lukeminen kesti liian kauan, joten se keskeytettiin.</translation>
        </message>
        <message>
            <source>{name} until {day}</source>
            <translation>{name} {day} asti</translation>
        </message>
        <message>
            <source>{name}, b. {day}</source>
            <translation>{name}, s. {day}</translation>
        </message>
        <message>
            <source>{name}, birth date not known</source>
            <translation>{name}, syntymäaika ei tiedossa</translation>
        </message>
        <message>
            <source>{name}, customer {number}, has the same identity code.</source>
            <translation>Sama henkilötunnus on myös: {name}, asiakas {number}.</translation>
        </message>
        <message>
            <source>{name}, {born}, has the same identity code and shares: {shared}.</source>
            <translation>Henkilöllä {name}, {born}, on sama henkilötunnus. Sama myös: {shared}.</translation>
        </message>
        <message>
            <source>{name}, {born}, has the same identity code.</source>
            <translation>Henkilöllä {name}, {born}, on sama henkilötunnus.</translation>
        </message>
        <message>
            <source>{pairs}, the likeliest {shown} shown</source>
            <translation>{pairs}, näytetään {shown} todennäköisintä</translation>
        </message>
        <message>
            <source>{postcode} is {town}.</source>
            <translation>{postcode} on {town}.</translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several} ja {last}</translation>
        </message>
        <message>
            <source>{several} people match.</source>
            <translation>{several} henkilöä täsmää.</translation>
        </message>
        <message>
            <source>{substitute} stands in for {name}.</source>
            <translation>Sijainen on {substitute}, poissa on {name}.</translation>
        </message>
        <message>
            <source>{value} is in use already.</source>
            <translation>{value} on jo käytössä.</translation>
        </message>
        <message>
            <source>{who} changed the request {case} at {when}, after you opened it. Nothing was saved.</source>
            <translation>{who} muutti pyyntöä {case} {when}, sen jälkeen kun avasit sen. Mitään ei tallennettu.</translation>
        </message>
        <message>
            <source>{word}; against: {clues}</source>
            <translation>{word}; vastaan: {clues}</translation>
        </message>
        <message>
            <source>“On paper as well” writes one.</source>
            <translation>”Myös paperilla” kirjoittaa sellaisen.</translation>
        </message>
        <message>
            <source>“{typed}” is not a date.</source>
            <translation>”{typed}” ei ole päivämäärä.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Make a new one under Administration, Recovery key.</source>
            <translation>Tee uusi: Hallinta, Palautusavain.</translation>
        </message>
        <message>
            <source>The recovery key has not been typed back: it may be on no paper.</source>
            <translation>Palautusavainta ei ole tarkistettu: sitä ei ehkä ole paperilla.</translation>
        </message>
    </context>
</TS>
