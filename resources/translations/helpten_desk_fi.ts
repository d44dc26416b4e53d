<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
            <source>%n people in the register have this identity code; tell them apart.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A Finnish postcode has five digits, such as 00100.</source>
            <translation>Suomalaisessa postinumerossa on viisi numeroa, esimerkiksi 00100.</translation>
        </message>
        <message>
            <source>A blacked-out region needs a ground.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A business id has seven digits, a hyphen and a check digit, such as 1234567-1.</source>
            <translation>Y-tunnuksessa on seitsemän numeroa, yhdysmerkki ja tarkistusnumero, esimerkiksi 1234567-1.</translation>
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase has at most {number} signs.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>A register on a server is set up with `helpten-desk server provision`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A registered letter has a number; copy it from the receipt.</source>
            <translation type="unfinished" />
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
            <source>Access to one's own data is free of charge, also though the last request was answered on {last_fulfilled_on}.</source>
            <translation>Omien tietojen saaminen on maksutonta, vaikka edelliseen pyyntöön vastattiin {last_fulfilled_on}.</translation>
        </message>
        <message>
            <source>Access to one's own data is free of charge.</source>
            <translation>Omien tietojen saaminen on maksutonta.</translation>
        </message>
        <message>
            <source>After the sign come three digits; check them.</source>
            <translation>Välimerkin jälkeen tulee kolme numeroa; tarkista ne.</translation>
        </message>
        <message>
            <source>An administrator enters it in the administration.</source>
            <translation type="unfinished" />
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
            <source>Another task is writing to the register. Nothing of this was saved.</source>
            <translation type="unfinished" />
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
            <source>Answered {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask an administrator of the desk.</source>
            <translation>Pyydä ohjelman pääkäyttäjää tekemään se.</translation>
        </message>
        <message>
            <source>Ask an administrator of the register to add you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask an administrator of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask an administrator to set your passphrase anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator of the server for a new password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator of the server to make a backup and upgrade it.</source>
            <translation>Pyydä palvelimen ylläpitäjää ottamaan varmuuskopio ja päivittämään rekisteri.</translation>
        </message>
        <message>
            <source>Ask the administrator of this machine for the right to write there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator to check the server's certificate and its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender for a file without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender for the paper, or scan it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least a year has passed since the person last got the data to inspect ({last_fulfilled_on}).</source>
            <translation>Siitä, kun henkilö edellisen kerran sai tiedot tarkastettavakseen ({last_fulfilled_on}), on kulunut vähintään vuosi.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Syntynyt</translation>
        </message>
        <message>
            <source>Bring the file register.keys back from the newest backup, or call the administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the register and its keys back from the newest backup, or call the administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By this identity code the birth would be on {day}; check the sign.</source>
            <translation>Henkilötunnuksen mukaan syntymäpäivä olisi vasta {day}; tarkista välimerkki.</translation>
        </message>
        <message>
            <source>Called back to a known number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Muuta</translation>
        </message>
        <message>
            <source>Change nothing, and ask the auditor to compare the register with a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check both, and the Caps Lock key, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk is connected and in order, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the file is still there and that you may read it.</source>
            <translation type="unfinished" />
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
            <source>Check the name of the database, or set up a new register.</source>
            <translation>Tarkista tietokannan nimi tai ota käyttöön uusi rekisteri.</translation>
        </message>
        <message>
            <source>Check the network and try again; a deed that was done already is not done twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the printer, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file of one of these kinds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another printer, or check this one and print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another sign-in name.</source>
            <translation>Valitse toinen käyttäjätunnus.</translation>
        </message>
        <message>
            <source>Choose another way to confirm who is asking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another, best a few words in a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one role for the user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the grounds in the list, or give the datum.</source>
            <translation>Valitse jokin luettelon perusteista tai anna tieto.</translation>
        </message>
        <message>
            <source>Close the other desk, also one of another user of this machine, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation>Jatka</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Kopioi raportti</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer number</source>
            <translation>Asiakasnumero</translation>
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
            <source>Died {day}</source>
            <translation>Kuollut {day}</translation>
        </message>
        <message>
            <source>Do not write to this disk; bring the register back from the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document seen in person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Luonnos tallennettu</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
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
            <source>Enter the contact person, who signs the letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the controller's name.</source>
            <translation type="unfinished" />
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
            <source>Enter the day on which the request reached us.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the name of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the name of the user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the street address or the post office box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the town.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter what is missing, or keep the request as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone changes his own passphrase only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finnish</source>
            <translation>suomi</translation>
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
            <source>Go back to the list of requests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good enough; {number} signs or more, such as four words, are much better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {number} is not as it stands on the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {number} of the recovery key is mistyped.</source>
            <translation type="unfinished" />
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
            <source>Identified</source>
            <translation>Tunnistettu</translation>
        </message>
        <message>
            <source>Identify the person first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity code, with or without the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest version of the desk on this workstation.</source>
            <translation>Asenna tälle työasemalle ohjelman uusin versio.</translation>
        </message>
        <message>
            <source>It will be tried again when the register is opened next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It will be upgraded after a backup has been made.</source>
            <translation>Se päivitetään, kun siitä on otettu varmuuskopio.</translation>
        </message>
        <message>
            <source>Keep the register on this machine, or use a PostgreSQL server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as long as it is in force.</source>
            <translation>Säilytetään niin kauan kuin se on voimassa.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line breaks and odd signs were left out.</source>
            <translation>Rivinvaihdot ja oudot merkit jätettiin pois.</translation>
        </message>
        <message>
            <source>Line {line} of the journal is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} of the journal is not as it was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation>Lukitse</translation>
        </message>
        <message>
            <source>Look at the list again and repeat what is still to be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the printed recovery key and type this group again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mailed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the disk and save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend it, or move it away to start with the defaults.</source>
            <translation type="unfinished" />
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
            <source>Move the file elsewhere if you know it; then bring the register back from the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another administrator first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name its first administrator to set one up.</source>
            <translation>Nimeä ensimmäinen pääkäyttäjä, niin rekisteri otetaan käyttöön.</translation>
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
            <source>Next page</source>
            <translation>Seuraava sivu</translation>
        </message>
        <message>
            <source>No case in hand</source>
            <translation>Ei tapausta kädessä</translation>
        </message>
        <message>
            <source>Nobody has been identified yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not given: {ground}</source>
            <translation>Ei anneta: {ground}</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was mailed on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an administrator may change this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an administrator names users.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an administrator or an auditor reads the journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it, or choose another folder for the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the case again and look at its letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the case again and look at its papers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the request again to see where it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page width</source>
            <translation>Sivun leveys</translation>
        </message>
        <message>
            <source>Personal identity code</source>
            <translation>Henkilötunnus</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Edellinen sivu</translation>
        </message>
        <message>
            <source>Print the file and scan the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prohibition</source>
            <translation>Kielto</translation>
        </message>
        <message>
            <source>Protected address</source>
            <translation>Turvakielto</translation>
        </message>
        <message>
            <source>Reading the register …</source>
            <translation>Luetaan rekisteriä …</translation>
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation>Raportti</translation>
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
            <source>Sat</source>
            <translation>la</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Lauantai</translation>
        </message>
        <message>
            <source>Save the letter as PDF, or have CUPS installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan it again at 300 dpi or less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation>Haku</translation>
        </message>
        <message>
            <source>Search for the person again.</source>
            <translation type="unfinished" />
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
            <source>Set up a new register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Näytä tunnuslause</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature and facts compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed</source>
            <translation type="unfinished" />
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
            <source>Split it, and file the parts one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps of the request, now: {step}</source>
            <translation>Pyynnön vaiheet, nyt: {step}</translation>
        </message>
        <message>
            <source>Strong identification</source>
            <translation type="unfinished" />
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
            <source>Take it from the archive or from a backup, and tell the administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telling the reasons would defeat the restriction, so no certificate is written.</source>
            <translation>Syiden kertominen vaarantaisi rajoituksen tarkoituksen, joten todistusta ei kirjoiteta.</translation>
        </message>
        <message>
            <source>The answer goes to the registered address unless another one has been checked.</source>
            <translation type="unfinished" />
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
            <source>The birth date {day} is in the future.</source>
            <translation type="unfinished" />
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
            <source>The connection to the database server was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The controller has not been entered, so no letter can be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy would harm the rights of others</source>
            <translation>Jäljennös vaikuttaisi haitallisesti muiden oikeuksiin</translation>
        </message>
        <message>
            <source>The database server could not prove who it is, so nothing was sent to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database server does not take the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk may not write in the folder of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk failed while the register was read or written. Nothing of this was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Nothing of this was saved; what was saved before is safe.</source>
            <translation type="unfinished" />
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
            <source>The file {file} is empty. It was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {file} is no register of the desk. It was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} is on a network drive, where a register is not safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head of the journal does not agree with line {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head of the journal is missing; its last line is {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The house answers within a month of receipt ({received_on}), by {goal}. The law says without undue delay. The request was made on {made_on}: if no written answer has been given in three months, by {silence_on}, that counts as a refusal.</source>
            <translation>Talon tavoite on vastata kuukaudessa saapumisesta ({received_on}), siis viimeistään {goal}. Lain mukaan vastataan ilman aiheetonta viivytystä. Pyyntö on esitetty {made_on}: jos kirjallista vastausta ei ole annettu kolmessa kuukaudessa, viimeistään {silence_on}, se katsotaan kieltäytymiseksi.</translation>
        </message>
        <message>
            <source>The identity code says born {told}, the birth date says {born_on}; check both.</source>
            <translation>Henkilötunnuksen mukaan syntymäpäivä on {told}, syntymäajan mukaan {born_on}; tarkista kumpikin.</translation>
        </message>
        <message>
            <source>The keys of the register are missing from {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys of the register in {folder} are damaged or have been changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last character of the identity code does not match; check it.</source>
            <translation>Henkilötunnuksen viimeinen merkki ei täsmää; tarkista se.</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter is dated later than it was received; check both days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter is dated {day}, which is in the future.</source>
            <translation type="unfinished" />
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
            <source>The letter is signed by hand.</source>
            <translation>Kirje on omakätisesti allekirjoitettu.</translation>
        </message>
        <message>
            <source>The name alone does not tell the asker from others; an address, a birth date, a phone number or another such fact is needed.</source>
            <translation>Pelkkä nimi ei erota pyytäjää muista; lisäksi tarvitaan osoite, syntymäaika, puhelinnumero tai muu sellainen tieto.</translation>
        </message>
        <message>
            <source>The name and the passphrase do not belong together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number after the sign is never 000 or 001; check it.</source>
            <translation>Välimerkin jälkeinen numero ei ole koskaan 000 tai 001; tarkista se.</translation>
        </message>
        <message>
            <source>The number of copies is between 1 and 99.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper “{title}” is damaged in the register, so it is not shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase contains the sign-in name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase holds a sign that cannot be seen, such as a line break.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>Salalause on tyhjä.</translation>
        </message>
        <message>
            <source>The person has not inspected the data of this register before.</source>
            <translation>Henkilö ei ole aiemmin tarkastanut tämän rekisterin tietoja.</translation>
        </message>
        <message>
            <source>The person last got the data to inspect on {last_fulfilled_on}, less than a year ago; the next free inspection is from {free_from}. The fee must be reasonable and at most the direct costs.</source>
            <translation>Henkilö sai tiedot edellisen kerran tarkastettavakseen {last_fulfilled_on}, alle vuosi sitten; seuraava tarkastus on maksuton {free_from} alkaen. Korvauksen on oltava kohtuullinen ja enintään välittömien kustannusten suuruinen.</translation>
        </message>
        <message>
            <source>The print queue {queue} did not take the letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The print server does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery key has {groups} groups of four signs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register could not be given its new key just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register has been upgraded by a newer version of the desk than this one.</source>
            <translation>Rekisteri on päivitetty ohjelman uudemmalla versiolla kuin tämä.</translation>
        </message>
        <message>
            <source>The register is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register was made by an older version of the desk.</source>
            <translation>Rekisteri on tehty ohjelman vanhemmalla versiolla.</translation>
        </message>
        <message>
            <source>The register {file} is damaged. It was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register {file} is gone, but its keys are still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register {file} is open in another window of the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register's file is damaged. Nothing of it is shown, because it could be wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report holds places in the program and no data about anybody.</source>
            <translation>Raportissa on ohjelman kohtia eikä tietoja kenestäkään.</translation>
        </message>
        <message>
            <source>The request is already in another state, so this step cannot be taken.</source>
            <translation type="unfinished" />
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
            <source>The request was made in person.</source>
            <translation>Pyyntö tehtiin henkilökohtaisesti.</translation>
        </message>
        <message>
            <source>The server does not let you change logins.</source>
            <translation>Palvelin ei anna sinun muuttaa käyttäjätunnuksia.</translation>
        </message>
        <message>
            <source>The server let you in, but the register does not know you as a user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file {path} cannot be read: {error}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature and the facts of the letter agree with the register.</source>
            <translation>Kirjeen allekirjoitus ja tiedot täsmäävät rekisteriin.</translation>
        </message>
        <message>
            <source>The step just taken may not have been done: open the page again to see.</source>
            <translation>Äskeinen vaihe saattoi jäädä tekemättä. Avaa sivu uudelleen ja katso.</translation>
        </message>
        <message>
            <source>The user {name} has been changed in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year {year} cannot be right.</source>
            <translation>Vuosi {year} ei voi olla oikein.</translation>
        </message>
        <message>
            <source>There have been too many wrong tries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a fault in the program</source>
            <translation>Ohjelmassa on vika</translation>
        </message>
        <message>
            <source>There is a register in this database already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a register in {folder} already.</source>
            <translation type="unfinished" />
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
            <source>There is no register in this database.</source>
            <translation>Tässä tietokannassa ei ole rekisteriä.</translation>
        </message>
        <message>
            <source>There is no register in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no signed letter to compare; confirm the identity in another way.</source>
            <translation>Verrattavaa allekirjoitettua kirjettä ei ole; varmista henkilöllisyys muulla tavalla.</translation>
        </message>
        <message>
            <source>There is no user {login}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer is free of charge, so no fee can be asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a further copy of an answer already given; a reasonable fee for the administrative costs may be charged.</source>
            <translation>Tämä on lisäjäljennös jo annetusta vastauksesta; hallinnollisista kustannuksista voi periä kohtuullisen maksun.</translation>
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
            <source>This letter is not in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This paper is not in the register any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is among the first that anybody would try.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is no longer in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This request is not in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workstation has no CUPS, so nothing can be printed.</source>
            <translation type="unfinished" />
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
            <source>Tue</source>
            <translation>ti</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tiistai</translation>
        </message>
        <message>
            <source>Type a passphrase of at least 15 letters.</source>
            <translation>Kirjoita vähintään 15 merkin salalause.</translation>
        </message>
        <message>
            <source>Type it as it stands on the paper; hyphens and spaces may be left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the desk again.</source>
            <translation type="unfinished" />
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
            <source>Vouchers are kept for six years from the end of the accounting period, to {day}.</source>
            <translation>Tositteet säilytetään kuusi vuotta tilikauden päättymisestä, {day} asti.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Wait a moment and save again.</source>
            <translation type="unfinished" />
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
            <source>What was recorded is safe, and what you typed is kept as a draft.</source>
            <translation>Kirjattu on tallessa, ja kirjoittamasi säilyy luonnoksena.</translation>
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
            <source>Whole page</source>
            <translation>Koko sivu</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write how the other address was checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the asker's name as it stands in the letter, or “unknown”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what was mistaken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write why the letter cannot be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write why the request ends here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are here</source>
            <translation>Olet tässä</translation>
        </message>
        <message>
            <source>Your key is not the one that the register knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your roles on the database server do not allow this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom</source>
            <translation>Suurennus</translation>
        </message>
        <message>
            <source>b. {day}</source>
            <translation>s. {day}</translation>
        </message>
        <message>
            <source>birth date not known</source>
            <translation>syntymäaika ei tiedossa</translation>
        </message>
        <message>
            <source>done</source>
            <translation>tehty</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>no</source>
            <translation>ei</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>ei tiedossa</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ei vielä</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nyt</translation>
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
            <source>the name</source>
            <translation>nimi</translation>
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation>kyllä</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} is in the future; today is {today}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
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
            <source>{login} cannot be a sign-in name.</source>
            <translation>{login} ei kelpaa käyttäjätunnukseksi.</translation>
        </message>
        <message>
            <source>{login} is a name the server uses itself.</source>
            <translation>Palvelin käyttää itse nimeä {login}.</translation>
        </message>
        <message>
            <source>{missing} Ask for it; the request itself stands in any form.</source>
            <translation>{missing} Pyydä se; itse pyyntö on pätevä missä muodossa tahansa.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than 200 pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged or cut short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is larger than 50 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is locked with a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no longer a user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a PDF, TIFF, JPEG or PNG file, whatever its name says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is the last administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} took too long to read, so reading was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several} ja {last}</translation>
        </message>
        <message>
            <source>{who} changed the request {case} at {when}, after you opened it. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is not a date.</source>
            <translation>”{typed}” ei ole päivämäärä.</translation>
        </message>
    </context>
</TS>
