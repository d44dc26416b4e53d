<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source>%n contradiction(s)</source>
            <translation>
                <numerusform>%n contradiction</numerusform>
                <numerusform>%n contradictions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n d late</numerusform>
                <numerusform>%n d late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n datum(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n datum(s) differ</source>
            <translation>
                <numerusform>%n item differs</numerusform>
                <numerusform>%n items differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n datum(s) held</source>
            <translation>
                <numerusform>%n item held</numerusform>
                <numerusform>%n items held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inspection(s)</source>
            <translation>
                <numerusform>%n inspection</numerusform>
                <numerusform>%n inspections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n later</source>
            <translation>
                <numerusform>%n later</numerusform>
                <numerusform>%n later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) to scan</source>
            <translation>
                <numerusform>%n letter to scan</numerusform>
                <numerusform>%n letters to scan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) today</source>
            <translation>
                <numerusform>%n letter today</numerusform>
                <numerusform>%n letters today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are not understood; their postcodes would count as dead.</source>
            <translation>
                <numerusform>%n line is not understood; its postcode would count as dead.</numerusform>
                <numerusform>%n lines are not understood; their postcodes would count as dead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were checked; none is missing, added or changed.</source>
            <translation>
                <numerusform>%n line was checked; none is missing, added or changed.</numerusform>
                <numerusform>%n lines were checked; none is missing, added or changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more change(s) can be undone.</source>
            <translation>
                <numerusform>%n more change can be undone.</numerusform>
                <numerusform>%n more changes can be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more month(s) under All trips.</source>
            <translation>
                <numerusform>%n more month under All trips.</numerusform>
                <numerusform>%n more months under All trips.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more namesake(s).</source>
            <translation>
                <numerusform>%n more namesake.</numerusform>
                <numerusform>%n more namesakes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them got the data less than a year ago.</source>
            <translation>
                <numerusform>%n of them got the data less than a year ago.</numerusform>
                <numerusform>%n of them got the data less than a year ago.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) are with others.</source>
            <translation>
                <numerusform>%n open case is with others.</numerusform>
                <numerusform>%n open cases are with others.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>%n pair</numerusform>
                <numerusform>%n pairs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n paper</numerusform>
                <numerusform>%n papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s)</source>
            <translation>
                <numerusform>%n partner</numerusform>
                <numerusform>%n partners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people in the register have this identity code; tell them apart.</source>
            <translation>
                <numerusform>%n person in the register has this identity code; tell them apart.</numerusform>
                <numerusform>%n people in the register have this identity code; tell them apart.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) match: {named}.</source>
            <translation>
                <numerusform>%n person matches: {named}.</numerusform>
                <numerusform>%n people match: {named}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) blacked out</source>
            <translation>
                <numerusform>%n place blacked out</numerusform>
                <numerusform>%n places blacked out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n postcode(s)</source>
            <translation>
                <numerusform>%n postcode</numerusform>
                <numerusform>%n postcodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries are left before you have to wait.</source>
            <translation>
                <numerusform>%n try is left before you have to wait.</numerusform>
                <numerusform>%n tries are left before you have to wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trip(s)</source>
            <translation>
                <numerusform>%n trip</numerusform>
                <numerusform>%n trips</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trip(s), {kilometres} km</source>
            <translation>
                <numerusform>%n trip, {kilometres} km</numerusform>
                <numerusform>%n trips, {kilometres} km</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Earlier requests of {who}: %n</source>
            <translation>
                <numerusform>Earlier requests of {who}: %n</numerusform>
                <numerusform>Earlier requests of {who}: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Earlier requests: %n</source>
            <translation>
                <numerusform>Earlier requests: %n</numerusform>
                <numerusform>Earlier requests: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found by searching: %n person(s)</source>
            <translation>
                <numerusform>Found by searching: %n person</numerusform>
                <numerusform>Found by searching: %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>House rule: kept for %n year(s) from the end of the customership, to {day}.</source>
            <translation>
                <numerusform>House rule: kept for %n year from the end of the customership, to {day}.</numerusform>
                <numerusform>House rule: kept for %n years from the end of the customership, to {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>House rule: the driving log is kept for %n year(s) from the end of the year, to {day}.</source>
            <translation>
                <numerusform>House rule: the driving log is kept for %n year from the end of the year, to {day}.</numerusform>
                <numerusform>House rule: the driving log is kept for %n years from the end of the year, to {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>House rule: the request and its answer are kept for %n year(s), to {day}.</source>
            <translation>
                <numerusform>House rule: the request and its answer are kept for %n year, to {day}.</numerusform>
                <numerusform>House rule: the request and its answer are kept for %n years, to {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Name begins so, %n hit(s)</source>
            <translation>
                <numerusform>Name begins so, %n hit</numerusform>
                <numerusform>Name begins so, %n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Other details, %n hit(s)</source>
            <translation>
                <numerusform>Other details, %n hit</numerusform>
                <numerusform>Other details, %n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Papers: %n sheet(s) as pictures</source>
            <translation>
                <numerusform>Papers: %n sheet as pictures</numerusform>
                <numerusform>Papers: %n sheets as pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Same name, %n hit(s)</source>
            <translation>
                <numerusform>Same name, %n hit</numerusform>
                <numerusform>Same name, %n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Same name, %n hits: tell them apart by the birth date</source>
            <translation>
                <numerusform>Same name, %n hit: tell them apart by the birth date</numerusform>
                <numerusform>Same name, %n hits: tell them apart by the birth date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier one(s)</source>
            <translation>
                <numerusform>Show %n earlier one</numerusform>
                <numerusform>Show %n earlier ones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Spelt nearly so, %n hit(s)</source>
            <translation>
                <numerusform>Spelt nearly so, %n hit</numerusform>
                <numerusform>Spelt nearly so, %n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %n postcode(s)</source>
            <translation>
                <numerusform>Take over %n postcode</numerusform>
                <numerusform>Take over %n postcodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The facts of the letter fit %n person(s)</source>
            <translation>
                <numerusform>The facts of the letter fit %n person</numerusform>
                <numerusform>The facts of the letter fit %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Wait %n second</numerusform>
                <numerusform>Wait %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Wait %n second and try again.</numerusform>
                <numerusform>Wait %n seconds and try again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>in %n d</numerusform>
                <numerusform>in %n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %n hit(s)</source>
            <translation>
                <numerusform>more than %n hit</numerusform>
                <numerusform>more than %n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{answered} of %n partner(s)</source>
            <translation>
                <numerusform>{answered} of %n partner</numerusform>
                <numerusform>{answered} of %n partners</numerusform>
            </translation>
        </message>
    </context>
</TS>
