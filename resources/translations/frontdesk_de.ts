<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>FrontDesk</name>
    <message>
        <source>Not copied: {what}.</source>
        <translation>Nicht kopiert: {what}.</translation>
    </message>
    <message>
        <source>The category or the rate of {n} room is sold no more. What is on offer now stands in its place.</source>
        <translation>Kategorie oder Rate von {n} Zimmer wird nicht mehr verkauft. An ihrer Stelle steht, was jetzt im Angebot ist.</translation>
    </message>
    <message>
        <source>The category or the rate of {n} rooms is sold no more. What is on offer now stands in its place.</source>
        <translation>Kategorie oder Rate von {n} Zimmern wird nicht mehr verkauft. An ihrer Stelle steht, was jetzt im Angebot ist.</translation>
    </message>
    <message>
        <source>the channel’s number {number}</source>
        <translation>die Nummer des Kanals {number}</translation>
    </message>
    <message>
        <source>the group {name}</source>
        <translation>die Gruppe {name}</translation>
    </message>
    <message>
        <source>that it is only held</source>
        <translation>dass nur eine Option besteht</translation>
    </message>
    <message>
        <source>that it is only an enquiry</source>
        <translation>dass es nur eine Anfrage ist</translation>
    </message>
    <message>
        <source>{why} What you book now takes its place.</source>
        <translation>{why} Was Sie jetzt buchen, tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>That booking was sent after all meanwhile. Change its stay, or empty this form.</source>
        <translation>Diese Buchung wurde inzwischen doch gesendet. Ändern Sie ihren Aufenthalt oder leeren Sie dieses Formular.</translation>
    </message>
    <message>
        <source>Change and book</source>
        <translation>Ändern und buchen</translation>
    </message>
    <message>
        <source>Opens its form, priced anew</source>
        <translation>Öffnet das Formular, Preise von jetzt</translation>
    </message>
    <message>
        <source>Change it and book, or do not book it.</source>
        <translation>Ändern und buchen Sie sie, oder buchen Sie sie nicht.</translation>
    </message>
    <message>
        <source>the platform has not taken this booking</source>
        <translation>die Plattform hat diese Buchung nicht angenommen</translation>
    </message>
    <message>
        <source>not booked: it needs you first</source>
        <translation>nicht gebucht: wartet erst auf Sie</translation>
    </message>
    <message>
        <source>{block} has no room for the night of {days}: that is taken from what is free.</source>
        <translation>{block} hat für die Nacht {days} kein Zimmer: Es wird aus den freien genommen.</translation>
    </message>
    <message>
        <source>{block} has no room for the nights {days}: they are taken from what is free.</source>
        <translation>{block} hat für die Nächte {days} kein Zimmer: Sie werden aus den freien genommen.</translation>
    </message>
    <message>
        <source>{before} leaves the stay then, and {after} is its guest.</source>
        <translation>{before} gehört dann nicht mehr zum Aufenthalt, Gast ist {after}.</translation>
    </message>
    <message>
        <source>{after} is its guest then.</source>
        <translation>Gast ist dann {after}.</translation>
    </message>
    <message>
        <source>{names} comes along still.</source>
        <translation>{names} reist weiterhin mit.</translation>
    </message>
    <message>
        <source>{names} come along still.</source>
        <translation>{names} reisen weiterhin mit.</translation>
    </message>
    <message>
        <source>“{typed}” is no amount. Type figures: 1240. {currency} has no smaller ones.</source>
        <translation>„{typed}“ ist kein Betrag. Tippen Sie Ziffern: 1240. {currency} hat keine kleineren Einheiten.</translation>
    </message>
    <message>
        <source>“{typed}” is no amount. Type figures: {example}.</source>
        <translation>„{typed}“ ist kein Betrag. Tippen Sie Ziffern: {example}.</translation>
    </message>
    <message>
        <source>Came along before</source>
        <translation>Reiste früher mit</translation>
    </message>
    <message>
        <source>{name}, came along before</source>
        <translation>{name}, reiste früher mit</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Hilfe: {page}</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In rates</source>
        <translation>In den Raten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Wechseln zu</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>On a stay</source>
        <translation>Am Aufenthalt</translation>
    </message>
    <message>
        <source>help for what you see</source>
        <translation>Hilfe zu dem, was Sie sehen</translation>
    </message>
    <message>
        <source>this map of the keys</source>
        <translation>diese Tastenübersicht</translation>
    </message>
    <message>
        <source>every command by name</source>
        <translation>alle Befehle mit Namen</translation>
    </message>
    <message>
        <source>who sits here</source>
        <translation>wer hier sitzt</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>rates, larger and back</source>
        <translation>Raten groß und zurück</translation>
    </message>
    <message>
        <source>fetch now</source>
        <translation>jetzt aktualisieren</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>previous pane</source>
        <translation>voriger Bereich</translation>
    </message>
    <message>
        <source>unsent work</source>
        <translation>nicht Gesendetes</translation>
    </message>
    <message>
        <source>who is in the house</source>
        <translation>wer im Haus ist</translation>
    </message>
    <message>
        <source>take back while held</source>
        <translation>gleich wieder zurücknehmen</translation>
    </message>
    <message>
        <source>new reservation</source>
        <translation>neue Reservierung</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>write the list to a file</source>
        <translation>Liste in eine Datei schreiben</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Anreisen</translation>
    </message>
    <message>
        <source>in house</source>
        <translation>im Haus</translation>
    </message>
    <message>
        <source>departures</source>
        <translation>Abreisen</translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation>nicht angereist</translation>
    </message>
    <message>
        <source>not left</source>
        <translation>nicht abgereist</translation>
    </message>
    <message>
        <source>without room</source>
        <translation>ohne Zimmer</translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>all stays</source>
        <translation>alle Aufenthalte</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>einchecken</translation>
    </message>
    <message>
        <source>check out</source>
        <translation>auschecken</translation>
    </message>
    <message>
        <source>cancel, no-show</source>
        <translation>stornieren, No-Show</translation>
    </message>
    <message>
        <source>move room</source>
        <translation>Zimmer wechseln</translation>
    </message>
    <message>
        <source>extend by a night</source>
        <translation>um eine Nacht verlängern</translation>
    </message>
    <message>
        <source>shorten by a night</source>
        <translation>um eine Nacht kürzen</translation>
    </message>
    <message>
        <source>days, time of arrival</source>
        <translation>Tage, Ankunftszeit</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Posten berechnen</translation>
    </message>
    <message>
        <source>record a payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>who stays</source>
        <translation>Gäste des Aufenthalts</translation>
    </message>
    <message>
        <source>rate and price</source>
        <translation>Rate und Preis</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>room state</source>
        <translation>Zimmerstatus</translation>
    </message>
    <message>
        <source>lock to the room, or unlock</source>
        <translation>Zimmer fixieren, Fixierung lösen</translation>
    </message>
    <message>
        <source>edit field by field</source>
        <translation>Feld für Feld ändern</translation>
    </message>
    <message>
        <source>book the same again</source>
        <translation>dasselbe neu buchen</translation>
    </message>
    <message>
        <source>next safe step</source>
        <translation>nächster sicherer Schritt</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>go to that room</source>
        <translation>zu diesem Zimmer</translation>
    </message>
    <message>
        <source>to the stay</source>
        <translation>zum Aufenthalt</translation>
    </message>
    <message>
        <source>pick a row</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>pick all under its heading</source>
        <translation>alle unter der Überschrift</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>alle auswählen</translation>
    </message>
    <message>
        <source>order by another column</source>
        <translation>nach anderer Spalte ordnen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>type a price</source>
        <translation>Preis tippen</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>das Wochenende</translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>why it is not sold</source>
        <translation>warum nicht verkauft wird</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Anreise</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Abreise</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Take the lock off</source>
        <translation>Fixierung lösen</translation>
    </message>
    <message>
        <source>Lock to the room</source>
        <translation>Zimmer fixieren</translation>
    </message>
    <message>
        <source>Book it again</source>
        <translation>Noch einmal buchen</translation>
    </message>
    <message>
        <source>New reservation like this</source>
        <translation>Neue Reservierung wie diese</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Rate and price</source>
        <translation>Rate und Preis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Room state</source>
        <translation>Zimmerstatus</translation>
    </message>
    <message>
        <source>Cancel stay</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>the step as a thing</comment>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Charge</source>
        <comment>the step as a thing</comment>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Read before the key</source>
        <translation>Vor der Schlüsselübergabe lesen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Buchungsweg</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>this desk and the platform</source>
        <translation>dieser Empfang und die Plattform</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letters work when no field is being typed in. Every key is also a button or a line of Ctrl K.</source>
        <translation>Buchstaben gelten, solange in kein Feld getippt wird. Jede Taste ist auch ein Knopf oder eine Zeile von Strg K.</translation>
    </message>
    <message>
        <source>{n} thing is not sent yet</source>
        <translation>{n} Vorgang ist noch nicht gesendet</translation>
    </message>
    <message>
        <source>{n} things are not sent yet</source>
        <translation>{n} Vorgänge sind noch nicht gesendet</translation>
    </message>
    <message>
        <source>It stays on this PC, and other desks cannot see it. It is sent when Front Desk is opened again.</source>
        <translation>Es bleibt auf diesem PC, an anderen Empfangsplätzen ist es nicht zu sehen. Es wird gesendet, wenn Front Desk wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Close Front Desk</source>
        <translation>Front Desk schließen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>In the house now</source>
        <translation>Jetzt im Haus</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>{n} room</source>
        <translation>{n} Zimmer</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} Zimmer</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tippen Sie, was Sie tun wollen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Owes {amount}.</source>
        <translation>Offen: {amount}.</translation>
    </message>
    <message>
        <source>{amount} more than {name} owes.</source>
        <translation>{amount} mehr, als {name} schuldet.</translation>
    </message>
    <message>
        <source>{amount} of it is on the account of {name}.</source>
        <translation>{amount} davon auf dem Konto von {name}.</translation>
    </message>
    <message>
        <source>Guest, room, number, phone</source>
        <translation>Gast, Zimmer, Nummer, Telefon</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nichts wartet auf das Senden</translation>
    </message>
    <message>
        <source>Everything you did is on the platform.</source>
        <translation>Alles, was Sie getan haben, ist auf der Plattform.</translation>
    </message>
    <message>
        <source>The name goes with everything done here from now on. It is picked, not proven.</source>
        <translation>Der Name steht ab jetzt bei allem, was hier geschieht. Er ist gewählt, nicht bewiesen.</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Wer sitzt hier?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Here sits</source>
        <translation>Hier sitzt</translation>
    </message>
    <message>
        <source>Type a name, or choose one</source>
        <translation>Einen Namen tippen oder wählen</translation>
    </message>
    <message>
        <source>Here sits {name}</source>
        <translation>Hier sitzt {name}</translation>
    </message>
    <message>
        <source>New name: {name}</source>
        <translation>Neuer Name: {name}</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Anreisen</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Abreisen</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Nicht angereist</translation>
    </message>
    <message>
        <source>Not left</source>
        <translation>Nicht abgereist</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation>Ohne Zimmer</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Überbucht</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>All stays</source>
        <translation>Alle Aufenthalte</translation>
    </message>
    <message>
        <source>{n} stay</source>
        <translation>{n} Aufenthalt</translation>
    </message>
    <message>
        <source>{n} stays</source>
        <translation>{n} Aufenthalte</translation>
    </message>
    <message>
        <source>settled</source>
        <comment>unsent work that ended</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>Confirm the option</source>
        <translation>Option bestätigen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Auschecken</translation>
    </message>
    <message>
        <source>Cancel the stay</source>
        <translation>Aufenthalt stornieren</translation>
    </message>
    <message>
        <source>Check in to {room}</source>
        <translation>In {room} einchecken</translation>
    </message>
    <message>
        <source>Checked in to {room}</source>
        <translation>In {room} eingecheckt</translation>
    </message>
    <message>
        <source>Check out of {room}</source>
        <translation>Aus {room} auschecken</translation>
    </message>
    <message>
        <source>Checked out of {room}</source>
        <translation>Aus {room} ausgecheckt</translation>
    </message>
    <message>
        <source>Move to {room}</source>
        <translation>Nach {room} umziehen</translation>
    </message>
    <message>
        <source>{n} night</source>
        <translation>{n} Nacht</translation>
    </message>
    <message>
        <source>{n} nights</source>
        <translation>{n} Nächte</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{n} stay is picked</source>
        <translation>{n} Aufenthalt ist ausgewählt</translation>
    </message>
    <message>
        <source>{n} stays are picked</source>
        <translation>{n} Aufenthalte sind ausgewählt</translation>
    </message>
    <message>
        <source>What can be done with them stands below the list.</source>
        <translation>Was mit ihnen geht, steht unter der Liste.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Hauptgast</translation>
    </message>
    <message>
        <source>{state}. Click to pick it.</source>
        <translation>{state}. Zum Auswählen anklicken.</translation>
    </message>
    <message>
        <source>Picked. Click to put it back.</source>
        <translation>Ausgewählt. Zum Abwählen anklicken.</translation>
    </message>
    <message>
        <source>It does not tell</source>
        <translation>Sie sagt es nicht</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Looked for on {place}.</source>
        <translation>Dort gesucht: {place}.</translation>
    </message>
    <message>
        <source>Looked for on {place}, last at {time}.</source>
        <translation>Dort gesucht, zuletzt um {time}: {place}.</translation>
    </message>
    <message>
        <source>Due in today</source>
        <translation>Reist heute an</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-Show</translation>
    </message>
    <message>
        <source>This token cannot read what is owed</source>
        <translation>Offener Betrag mit diesem Token nicht lesbar</translation>
    </message>
    <message>
        <source>What is owed cannot be seen here</source>
        <translation>Der offene Betrag ist hier nicht zu sehen</translation>
    </message>
    <message>
        <source>The platform does not tell it to this hotel’s token: look at the bill there first. It closes no bill that is not settled.</source>
        <translation>Die Plattform nennt ihn dem Token dieses Hotels nicht: Sehen Sie dort zuerst auf die Rechnung. Sie schließt keine Rechnung, die nicht ausgeglichen ist.</translation>
    </message>
    <message>
        <source>What is owed cannot be seen with this token.</source>
        <translation>Der offene Betrag ist mit diesem Token nicht lesbar.</translation>
    </message>
    <message>
        <source>what is owed cannot be seen with this token</source>
        <translation>der offene Betrag ist mit diesem Token nicht lesbar</translation>
    </message>
    <message>
        <source>Look at the bill on the platform first.</source>
        <translation>Sehen Sie zuerst auf der Plattform auf die Rechnung.</translation>
    </message>
    <message>
        <source>not told to this token</source>
        <translation>nicht lesbar (Token)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>what is owed is not told to this token</source>
        <translation>offener Betrag für diesen Token nicht lesbar</translation>
    </message>
    <message>
        <source>What is owed is not known yet</source>
        <translation>Der offene Betrag ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Due out today</source>
        <translation>Reist heute ab</translation>
    </message>
    <message>
        <source>Room {state}</source>
        <translation>Zimmer {state}</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Abgereist {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Abgereist</translation>
    </message>
    <message>
        <source>Another state</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>{nights} from {day}</source>
        <translation>{nights} ab {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Owes {currency}</source>
        <translation>Offen {currency}</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Reist an</translation>
    </message>
    <message>
        <source>Due out</source>
        <translation>Reist ab</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>{n} needs you</source>
        <translation>{n} wartet auf Sie</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} warten auf Sie</translation>
    </message>
    <message>
        <source>The line went at {time}. Go on working: it is all kept here and sent when the line is back.</source>
        <translation>Die Leitung ist seit {time} weg. Arbeiten Sie weiter: alles bleibt hier und geht hinaus, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinde</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Hole auf</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online, data {age} old</source>
        <translation>Online, Daten {age} alt</translation>
    </message>
    <message>
        <source>Catching up, {share} %</source>
        <translation>Hole auf, {share} %</translation>
    </message>
    <message>
        <source>Offline {time}</source>
        <translation>Offline {time}</translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation>{n} nicht gesendet</translation>
    </message>
    <message>
        <source>{n} in doubt</source>
        <translation>{n} ungewiss</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Dirty</source>
        <translation>Schmutzig</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Noch kein Zimmer</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Wird gehalten</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Earlier, not arrived yet</source>
        <translation>Früher, noch nicht angereist</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Noch erwartet</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angereist</translation>
    </message>
    <message>
        <source>Earlier, not left yet</source>
        <translation>Früher, noch nicht abgereist</translation>
    </message>
    <message>
        <source>Open balance</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>What they owe is not known</source>
        <translation>Offener Betrag nicht bekannt</translation>
    </message>
    <message>
        <source>Not booked. What was typed is kept: F2 opens it again.</source>
        <translation>Nicht gebucht. Die Eingaben sind noch da: F2 öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Leave it cancelled</source>
        <translation>Storniert lassen</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>unsent work that ended</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Staying</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <translation>{day}, Stand {time}</translation>
    </message>
    <message>
        <source>to arrive</source>
        <translation>reisen an</translation>
    </message>
    <message>
        <source>to leave</source>
        <translation>reisen ab</translation>
    </message>
    <message>
        <source>{n} guest</source>
        <translation>{n} Gast</translation>
    </message>
    <message>
        <source>{n} guests</source>
        <translation>{n} Gäste</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>in every category</source>
        <translation>in jeder Kategorie</translation>
    </message>
    <message>
        <source>{n} category full</source>
        <translation>{n} Kategorie voll</translation>
    </message>
    <message>
        <source>{n} categories full</source>
        <translation>{n} Kategorien voll</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>offen {amount}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>Everyone is in</source>
        <translation>Alle sind da</translation>
    </message>
    <message>
        <source>Nobody arrives today</source>
        <translation>Heute reist niemand an</translation>
    </message>
    <message>
        <source>Nobody is in the house</source>
        <translation>Niemand ist im Haus</translation>
    </message>
    <message>
        <source>Nobody leaves today</source>
        <translation>Heute reist niemand ab</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>free tonight</source>
        <translation>heute Nacht frei</translation>
    </message>
    <message>
        <source>for arrivals</source>
        <translation>für Anreisen</translation>
    </message>
    <message>
        <source>all inspected</source>
        <translation>alle geprüft</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>of {n} today</source>
        <translation>von {n} heute</translation>
    </message>
    <message>
        <source>no {category} left</source>
        <translation>kein {category}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>books it</source>
        <translation>bucht für den Gast</translation>
    </message>
    <message>
        <source>Without: {what}</source>
        <translation>Ohne: {what}</translation>
    </message>
    <message>
        <source>Rooms of the group so far</source>
        <translation>Zimmer der Gruppe bisher</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalität</translation>
    </message>
    <message>
        <source>CZ or its name</source>
        <translation>CZ oder der Name</translation>
    </message>
    <message>
        <source>12.3.1980</source>
        <translation>12.3.1980</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Name, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>Reist mit</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Neuer Gast</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>new guest</source>
        <translation>neuer Gast</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Key F9</source>
        <translation>Taste F9</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alter der Kinder</translation>
    </message>
    <message>
        <source>{what}: one less</source>
        <translation>{what}: eins weniger</translation>
    </message>
    <message>
        <source>{what}: one more</source>
        <translation>{what}: eins mehr</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>Pick a reason first</source>
        <translation>Wählen Sie zuerst einen Grund</translation>
    </message>
    <message>
        <source>Say the reason in your words</source>
        <translation>Sagen Sie den Grund in Ihren Worten</translation>
    </message>
    <message>
        <source>Back to the stay</source>
        <translation>Zurück zum Aufenthalt</translation>
    </message>
    <message>
        <source>Note for the bill</source>
        <translation>Notiz für die Rechnung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Guest not known</source>
        <translation>Gast nicht bekannt</translation>
    </message>
    <message>
        <source>Reservation {number}</source>
        <translation>Reservierung {number}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>CZ or Czechia</source>
        <translation>CZ oder Česko</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>Noch ist nichts getippt</translation>
    </message>
    <message>
        <source>Two letters or the name of a country.</source>
        <translation>Zwei Buchstaben oder der Name eines Landes.</translation>
    </message>
    <message>
        <source>More for this stay</source>
        <translation>Mehr zu diesem Aufenthalt</translation>
    </message>
    <message>
        <source>Check out, bills closed or left</source>
        <translation>Auschecken, Rechnungen schließen oder offen lassen</translation>
    </message>
    <message>
        <source>Choose a room, or type its number</source>
        <translation>Wählen Sie ein Zimmer, oder tippen Sie seine Nummer</translation>
    </message>
    <message>
        <source>Take the lock off first</source>
        <translation>Zuerst die Fixierung lösen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>The platform decides</source>
        <translation>Die Plattform entscheidet</translation>
    </message>
    <message>
        <source>In doubt: {step}</source>
        <translation>Ungewiss: {step}</translation>
    </message>
    <message>
        <source>It has left this PC and cannot be taken back.</source>
        <translation>Es hat diesen PC verlassen und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Show {section}</source>
        <translation>{section} zeigen</translation>
    </message>
    <message>
        <source>Fold {section}</source>
        <translation>{section} einklappen</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Zu viel bezahlt</translation>
    </message>
    <message>
        <source>Nothing is called like that, or it means nothing here.</source>
        <translation>Nichts heißt so, oder es hat hier keinen Sinn.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Every category: the rate’s base price</source>
        <translation>Jede Kategorie: der Grundpreis der Rate</translation>
    </message>
    <message>
        <source>An amount, or a change: 3400, +10 %, −200.</source>
        <translation>Ein Betrag oder eine Änderung: 3400, +10 %, −200.</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Tippen Sie einen Preis</translation>
    </message>
    <message>
        <source>Nights at least</source>
        <translation>Mindestens Nächte</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur an</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Back to the price</source>
        <translation>Zurück zum Preis</translation>
    </message>
    <message>
        <source>every day, or: fri, sat</source>
        <translation>jeden Tag, oder: fr, sa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Days of the week: fri, sat.</source>
        <translation>Wochentage: fr, sa.</translation>
    </message>
    <message>
        <source>A day: 16 oct.</source>
        <translation>Ein Tag: 16. Okt.</translation>
    </message>
    <message>
        <source>A day after the first: 29 oct.</source>
        <translation>Ein Tag nach dem ersten: 29. Okt.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Es fehlt etwas</translation>
    </message>
    <message>
        <source>Take this rule off</source>
        <translation>Diese Regel aufheben</translation>
    </message>
    <message>
        <source>Only {rate}</source>
        <translation>Nur {rate}</translation>
    </message>
    <message>
        <source>Only {category}</source>
        <translation>Nur {category}</translation>
    </message>
    <message>
        <source>Filter and columns</source>
        <translation>Filter und Spalten</translation>
    </message>
    <message>
        <source>Column heads</source>
        <translation>Spaltenköpfe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>24.12.</source>
        <translation>24.12.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation>Wieder die ganze Liste zeigen</translation>
    </message>
    <message>
        <source>Export the list to a file</source>
        <translation>Die Liste in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Room not ready</source>
        <translation>Zimmer nicht bereit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Jede Gruppe</translation>
    </message>
    <message>
        <source>one group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Picked stays</source>
        <translation>Ausgewählte Aufenthalte</translation>
    </message>
    <message>
        <source>No product is called like that. A name and an amount make a charge of their own.</source>
        <translation>Kein Produkt heißt so. Ein Name und ein Betrag ergeben einen eigenen Posten.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Type a product</source>
        <translation>Tippen Sie ein Produkt</translation>
    </message>
    <message>
        <source>23:30; empty: the usual time</source>
        <translation>23:30; leer: die übliche Zeit</translation>
    </message>
    <message>
        <source>Type hours and minutes: 23:30.</source>
        <translation>Tippen Sie Stunden und Minuten: 23:30.</translation>
    </message>
    <message>
        <source>Change the time of arrival</source>
        <translation>Ankunftszeit ändern</translation>
    </message>
    <message>
        <source>Time of arrival changed</source>
        <translation>Ankunftszeit geändert</translation>
    </message>
    <message>
        <source>the stay may have the new time of arrival on the platform or not.</source>
        <translation>vielleicht hat der Aufenthalt auf der Plattform die neue Ankunftszeit, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the time it has</source>
        <translation>Bei der bisherigen Zeit bleiben</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Ankunftszeit</translation>
    </message>
    <message>
        <source>Expected {time}</source>
        <translation>Erwartet um {time}</translation>
    </message>
    <message>
        <source>“{typed}” is no time. Type hours and minutes: 23:30.</source>
        <translation>„{typed}“ ist keine Zeit. Tippen Sie Stunden und Minuten: 23:30.</translation>
    </message>
    <message>
        <source>{time} is not before the departure at {departs}. Type an earlier time.</source>
        <translation>{time} ist nicht vor der Abreise um {departs}. Tippen Sie eine frühere Zeit.</translation>
    </message>
    <message>
        <source>Expect at {time}</source>
        <translation>Um {time} erwarten</translation>
    </message>
    <message>
        <source>Only the time changes: nights and price stay as they are.</source>
        <translation>Nur die Zeit ändert sich: Nächte und Preis bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The guest leaves at {time} as before, not at the usual hour.</source>
        <translation>Der Gast reist wie bisher um {time} ab, nicht zur üblichen Zeit.</translation>
    </message>
    <message>
        <source>{time} is before the night of {day}. For a guest who comes after midnight, put 23:59.</source>
        <translation>{time} ist vor der Nacht vom {day}. Für einen Gast, der nach Mitternacht kommt, tippen Sie 23:59.</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>Tippen Sie eine Zeit</translation>
    </message>
    <message>
        <source>Change the days</source>
        <translation>Tage ändern</translation>
    </message>
    <message>
        <source>Type a day after the arrival</source>
        <translation>Tippen Sie einen Tag nach der Anreise</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Es ändert sich nichts</translation>
    </message>
    <message>
        <source>another guest</source>
        <translation>ein anderer Gast</translation>
    </message>
    <message>
        <source>Details of the stay</source>
        <translation>Angaben zum Aufenthalt</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>Reisebüro</translation>
    </message>
    <message>
        <source>Business segment</source>
        <translation>Marktsegment</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Reisezweck</translation>
    </message>
    <message>
        <source>Leisure, Business, Student</source>
        <translation>Urlaub, Geschäft, Studium</translation>
    </message>
    <message>
        <source>Something typed is not understood</source>
        <translation>Etwas Getipptes ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Angaben zu {name}</translation>
    </message>
    <message>
        <source>The house knows none of this name.</source>
        <translation>Das Haus kennt nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Everybody at the hotel reads it; the guest does not.</source>
        <translation>Alle im Hotel lesen sie; der Gast nicht.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Type the note</source>
        <translation>Tippen Sie die Notiz</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note, if any</source>
        <translation>Notiz, falls nötig</translation>
    </message>
    <message>
        <source>The property takes no payment from outside</source>
        <translation>Das Haus nimmt keine Zahlung von außen an</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>Tippen Sie einen Betrag</translation>
    </message>
    <message>
        <source>The stay is booked for {n} more person with it; the price may change.</source>
        <translation>Der Aufenthalt wird damit für {n} Person mehr gebucht; der Preis kann sich ändern.</translation>
    </message>
    <message>
        <source>The stay is booked for {n} more persons with it; the price may change.</source>
        <translation>Der Aufenthalt wird damit für {n} Personen mehr gebucht; der Preis kann sich ändern.</translation>
    </message>
    <message>
        <source>{n} noted</source>
        <translation>{n} vorgemerkt</translation>
    </message>
    <message>
        <source>noted, not on the platform yet</source>
        <translation>vorgemerkt, noch nicht auf der Plattform</translation>
    </message>
    <message>
        <source>Saved on this PC. Ctrl Z takes it back until it is sent.</source>
        <translation>Auf diesem PC gespeichert. Strg Z nimmt es zurück, bis es gesendet ist.</translation>
    </message>
    <message>
        <source>{category} sleeps {n}. The platform may say no.</source>
        <translation>{category}: Platz für {n}. Die Plattform kann ablehnen.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Category, rate, an amount, or a number of adults</source>
        <translation>Kategorie, Rate, ein Betrag oder eine Zahl Erwachsener</translation>
    </message>
    <message>
        <source>Reason, for the price</source>
        <translation>Grund für den Preis</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Type a category, a rate, or an amount</source>
        <translation>Tippen Sie eine Kategorie, eine Rate oder einen Betrag</translation>
    </message>
    <message>
        <source>The platform wants a reason</source>
        <translation>Die Plattform will einen Grund</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Now it is {state}.</source>
        <translation>Jetzt ist es {state}.</translation>
    </message>
    <message>
        <source>It is like that already</source>
        <translation>Es ist schon so</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>Zimmer {room}</translation>
    </message>
    <message>
        <source>Key F2</source>
        <translation>Taste F2</translation>
    </message>
    <message>
        <source>New reservation, F2</source>
        <translation>Neue Reservierung, F2</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>It is on the platform: settle it</source>
        <translation>Es ist auf der Plattform: abschließen</translation>
    </message>
    <message>
        <source>It is not there: send it once more</source>
        <translation>Es ist nicht dort: noch einmal senden</translation>
    </message>
    <message>
        <source>It is not there: leave it</source>
        <translation>Es ist nicht dort: lassen</translation>
    </message>
    <message>
        <source>Not sent, will go by itself</source>
        <translation>Nicht gesendet, geht von selbst</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Picked, not proven. Key {key}</source>
        <translation>Gewählt, nicht nachgewiesen. Taste {key}</translation>
    </message>
    <message>
        <source>Owes {amount}. A number beside a product is the count; another name with an amount is its own charge.</source>
        <translation>Offen: {amount}. Eine Zahl bei einem Produkt ist die Anzahl; ein anderer Name mit einem Betrag ist ein eigener Posten.</translation>
    </message>
    <message>
        <source>Type a day, or press + and −.</source>
        <translation>Tippen Sie einen Tag, oder drücken Sie + und −.</translation>
    </message>
    <message>
        <source>Book {n} adult</source>
        <translation>{n} Erwachsenen buchen</translation>
    </message>
    <message>
        <source>Book {n} adults</source>
        <translation>{n} Erwachsene buchen</translation>
    </message>
    <message>
        <source>Charge the stay</source>
        <translation>Dem Aufenthalt berechnen</translation>
    </message>
    <message>
        <source>A number beside a product is the count: 2 beer. Another name with an amount is a charge of its own.</source>
        <translation>Eine Zahl bei einem Produkt ist die Anzahl: 2 bier. Ein anderer Name mit einem Betrag ist ein eigener Posten.</translation>
    </message>
    <message>
        <source>{amount} for each person and night</source>
        <translation>{amount} je Person und Nacht</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Vorauszahlung</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Not said how</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Days of the stay</source>
        <translation>Tage des Aufenthalts</translation>
    </message>
    <message>
        <source>{n} night more</source>
        <translation>{n} Nacht mehr</translation>
    </message>
    <message>
        <source>{n} nights more</source>
        <translation>{n} Nächte mehr</translation>
    </message>
    <message>
        <source>The platform prices the new nights.</source>
        <translation>Die Plattform setzt den Preis der neuen Nächte fest.</translation>
    </message>
    <message>
        <source>{n} night less. The platform decides about a fee.</source>
        <translation>{n} Nacht weniger. Über eine Gebühr entscheidet die Plattform.</translation>
    </message>
    <message>
        <source>{n} nights less. The platform decides about a fee.</source>
        <translation>{n} Nächte weniger. Über eine Gebühr entscheidet die Plattform.</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} mehr</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} weniger</translation>
    </message>
    <message>
        <source>{amount} for each night</source>
        <translation>{amount} je Nacht</translation>
    </message>
    <message>
        <source>{name}, {each}</source>
        <translation>{name}, {each}</translation>
    </message>
    <message>
        <source>The same was charged {time} ago. Press Enter once more if it is meant.</source>
        <translation>Dasselbe wurde vor {time} berechnet. Drücken Sie noch einmal Enter, wenn es so gemeint ist.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Ein anderes Konto</translation>
    </message>
    <message>
        <source>Stay from {day}, {nights}</source>
        <translation>Aufenthalt ab {day}, {nights}</translation>
    </message>
    <message>
        <source>Stay until {day}, {nights}</source>
        <translation>Aufenthalt bis {day}, {nights}</translation>
    </message>
    <message>
        <source>{room} is {name}’s from {day}. Give one of them another room, too.</source>
        <translation>{room} gehört ab {day} zu {name}. Teilen Sie auch dort ein anderes Zimmer zu.</translation>
    </message>
    <message>
        <source>{named} of {booked} named.</source>
        <translation>{named} von {booked} benannt.</translation>
    </message>
    <message>
        <source>{known} Enter adds; Enter in the empty field is done.</source>
        <translation>{known} Enter fügt hinzu; Enter im leeren Feld heißt fertig.</translation>
    </message>
    <message>
        <source>New guest: {name}</source>
        <translation>Neuer Gast: {name}</translation>
    </message>
    <message>
        <source>Give the stay to {name}</source>
        <translation>Den Aufenthalt {name} geben</translation>
    </message>
    <message>
        <source>Save {names}</source>
        <translation>{names} speichern</translation>
    </message>
    <message>
        <source>{category}, {rate}</source>
        <translation>{category}, {rate}</translation>
    </message>
    <message>
        <source>{what}: {total}</source>
        <translation>{what}: {total}</translation>
    </message>
    <message>
        <source>not booked</source>
        <translation>nicht gebucht</translation>
    </message>
    <message>
        <source>part of it in doubt</source>
        <translation>ein Teil davon ungewiss</translation>
    </message>
    <message>
        <source>part of it not sent yet</source>
        <translation>ein Teil davon noch nicht gesendet</translation>
    </message>
    <message>
        <source>Half typed and kept: {what}</source>
        <translation>Angefangen und aufgehoben: {what}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Every night {amount}</source>
        <translation>Jede Nacht {amount}</translation>
    </message>
    <message>
        <source>Every night from {day} on: {amount}</source>
        <translation>Jede Nacht ab {day}: {amount}</translation>
    </message>
    <message>
        <source>Price: {text}</source>
        <translation>Preis: {text}</translation>
    </message>
    <message>
        <source>Rule: {text}</source>
        <translation>Regel: {text}</translation>
    </message>
    <message>
        <source>Rule off: {text}</source>
        <translation>Regel weg: {text}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Als Nächstes: {what}</translation>
    </message>
    <message>
        <source>It is set in the hotel’s own system: take it off there.</source>
        <translation>Sie ist im System des Hotels gesetzt: dort wegnehmen.</translation>
    </message>
    <message>
        <source>No such rule</source>
        <translation>Keine solche Regel</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>Night of {day}: {amount}</source>
        <translation>Nacht vom {day}: {amount}</translation>
    </message>
    <message>
        <source>Charge {name}</source>
        <translation>{name} berechnen</translation>
    </message>
    <message>
        <source>{amount} for each person</source>
        <translation>{amount} je Person</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>{amount} einmal</translation>
    </message>
    <message>
        <source>{name}, each person</source>
        <translation>{name}, je Person</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>{amount} berechnen</translation>
    </message>
    <message>
        <source>{pieces} × {name} in all: more than one for each person and night.</source>
        <translation>Insgesamt {pieces} × {name}: mehr als eines pro Person und Nacht.</translation>
    </message>
    <message>
        <source>Record a payment of {name}</source>
        <translation>Eine Zahlung von {name} erfassen</translation>
    </message>
    <message>
        <source>On the account of {payer}.</source>
        <translation>Auf das Konto von {payer}.</translation>
    </message>
    <message>
        <source>Record {amount}</source>
        <translation>{amount} erfassen</translation>
    </message>
    <message>
        <source>Days of {name}</source>
        <translation>Tage von {name}</translation>
    </message>
    <message>
        <source>{longer}: about {amount}.</source>
        <translation>{longer}: etwa {amount}.</translation>
    </message>
    <message>
        <source>Who stays with {name}</source>
        <translation>Gäste von {name}</translation>
    </message>
    <message>
        <source>Rate and price of {name}</source>
        <translation>Rate und Preis von {name}</translation>
    </message>
    <message>
        <source>Front Desk is open on this PC. Close it, then ask for the audit again.</source>
        <translation>Front Desk ist auf diesem PC offen. Schließen Sie es, dann fragen Sie noch einmal nach dem Protokoll.</translation>
    </message>
    <message>
        <source>Passphrase of this desk: </source>
        <translation>Passphrase dieses Empfangs: </translation>
    </message>
    <message>
        <source>{count} lines are written to {file}. Its seal is {seal}.</source>
        <translation>{count} Zeilen sind in {file} geschrieben. Das Siegel ist {seal}.</translation>
    </message>
    <message>
        <source>{file} is whole: no line was changed, added or removed.</source>
        <translation>{file} ist vollständig: keine Zeile wurde geändert, hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <source>Line {number} is not as it was written.</source>
        <translation>Zeile {number} ist nicht mehr so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>At line {number} something was removed or added.</source>
        <translation>Bei Zeile {number} wurde etwas entfernt oder hinzugefügt.</translation>
    </message>
    <message>
        <source>{file} is no audit of Front Desk.</source>
        <translation>{file} ist kein Protokoll von Front Desk.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Look whether it is there.</source>
        <translation>{file} ist nicht lesbar. Sehen Sie nach, ob es da ist.</translation>
    </message>
    <message>
        <source>{file} is there already. Give it another name; nothing was written.</source>
        <translation>{file} gibt es schon. Geben Sie einen anderen Namen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Look whether its folder is there.</source>
        <translation>{file} kann nicht geschrieben werden. Sehen Sie nach, ob der Ordner da ist.</translation>
    </message>
    <message>
        <source>There is no desk in {folder} yet.</source>
        <translation>In {folder} gibt es noch keinen Empfang.</translation>
    </message>
    <message>
        <source>{n} picked</source>
        <translation>{n} ausgewählt</translation>
    </message>
    <message>
        <source>in doubt, no answer came; please do not do it again</source>
        <translation>ungewiss, es kam keine Antwort; bitte nicht noch einmal tun</translation>
    </message>
    <message>
        <source>Something done here already waits to be sent.</source>
        <translation>Etwas hier Getanes wartet schon auf das Senden.</translation>
    </message>
    <message>
        <source>What is owed is not known yet.</source>
        <translation>Was offen ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>All are saved. Ctrl Z takes them back while they are held.</source>
        <translation>Alles ist gespeichert. Strg Z nimmt es zurück, solange es gehalten wird.</translation>
    </message>
    <message>
        <source>Saved. Ctrl Z takes it back while it is held.</source>
        <translation>Gespeichert. Strg Z nimmt es zurück, solange es gehalten wird.</translation>
    </message>
    <message>
        <source>Check in {n}</source>
        <translation>{n} einchecken</translation>
    </message>
    <message>
        <source>Check out {n}</source>
        <translation>{n} auschecken</translation>
    </message>
    <message>
        <source>Confirm {n}</source>
        <translation>{n} bestätigen</translation>
    </message>
    <message>
        <source>Cancel {n}</source>
        <translation>{n} stornieren</translation>
    </message>
    <message>
        <source>Check in {n} guest</source>
        <translation>{n} Gast einchecken</translation>
    </message>
    <message>
        <source>Check in {n} guests</source>
        <translation>{n} Gäste einchecken</translation>
    </message>
    <message>
        <source>Check out {n} guest</source>
        <translation>{n} Gast auschecken</translation>
    </message>
    <message>
        <source>Check out {n} guests</source>
        <translation>{n} Gäste auschecken</translation>
    </message>
    <message>
        <source>Confirm {n} option</source>
        <translation>{n} Option bestätigen</translation>
    </message>
    <message>
        <source>Confirm {n} options</source>
        <translation>{n} Optionen bestätigen</translation>
    </message>
    <message>
        <source>Cancel {n} stay</source>
        <translation>{n} Aufenthalt stornieren</translation>
    </message>
    <message>
        <source>Cancel {n} stays</source>
        <translation>{n} Aufenthalte stornieren</translation>
    </message>
    <message>
        <source>Nobody picked can be checked in</source>
        <translation>Niemand aus der Auswahl kann einchecken</translation>
    </message>
    <message>
        <source>Nobody picked can be checked out</source>
        <translation>Niemand aus der Auswahl kann auschecken</translation>
    </message>
    <message>
        <source>No option is picked</source>
        <translation>Es ist keine Option gewählt</translation>
    </message>
    <message>
        <source>Nothing picked can be cancelled</source>
        <translation>Aus der Auswahl kann nichts storniert werden</translation>
    </message>
    <message>
        <source>{n} checked in</source>
        <translation>{n} eingecheckt</translation>
    </message>
    <message>
        <source>{n} checked out</source>
        <translation>{n} ausgecheckt</translation>
    </message>
    <message>
        <source>{n} confirmed</source>
        <translation>{n} bestätigt</translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation>{n} storniert</translation>
    </message>
    <message>
        <source>{n} left as it was</source>
        <translation>{n} blieb, wie es war</translation>
    </message>
    <message>
        <source>{n} left as they were</source>
        <translation>{n} blieben, wie sie waren</translation>
    </message>
    <message>
        <source>{stay}: {what}</source>
        <translation>{stay}: {what}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ready; read its note before the key</source>
        <translation>bereit; vor der Schlüsselübergabe die Notiz lesen</translation>
    </message>
    <message>
        <source>option, becomes a booking</source>
        <translation>Option, wird zur Buchung</translation>
    </message>
    <message>
        <source>will be cancelled</source>
        <translation>wird storniert</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>eingecheckt</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>ausgecheckt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>{saved}, on the platform</source>
        <translation>{saved}, auf der Plattform</translation>
    </message>
    <message>
        <source>not due in</source>
        <translation>reist heute nicht an</translation>
    </message>
    <message>
        <source>not in the house</source>
        <translation>nicht im Haus</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>keine Option</translation>
    </message>
    <message>
        <source>here already, or over</source>
        <translation>schon hier, oder vorbei</translation>
    </message>
    <message>
        <source>{others}: {why}</source>
        <translation>{others}: {why}</translation>
    </message>
    <message>
        <source>{n} other</source>
        <translation>{n} anderer</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} andere</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Something that cannot be read</source>
        <translation>Etwas, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>it may be on the platform or not.</source>
        <translation>vielleicht ist es auf der Plattform, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Option confirmed</source>
        <translation>Option bestätigt</translation>
    </message>
    <message>
        <source>the stay may be confirmed on the platform or not.</source>
        <translation>vielleicht ist der Aufenthalt auf der Plattform bestätigt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>the guest may be checked in on the platform or not.</source>
        <translation>vielleicht ist der Gast auf der Plattform eingecheckt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>the guest may be checked out on the platform or not.</source>
        <translation>vielleicht ist der Gast auf der Plattform ausgecheckt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Stay cancelled</source>
        <translation>Aufenthalt storniert</translation>
    </message>
    <message>
        <source>the stay may be cancelled on the platform or not.</source>
        <translation>vielleicht ist der Aufenthalt auf der Plattform storniert, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the stay</source>
        <translation>Den Aufenthalt behalten</translation>
    </message>
    <message>
        <source>the stay may have the new room on the platform or not.</source>
        <translation>vielleicht hat der Aufenthalt auf der Plattform das neue Zimmer, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the room it has</source>
        <translation>Beim bisherigen Zimmer bleiben</translation>
    </message>
    <message>
        <source>Lock taken off</source>
        <translation>Fixierung gelöst</translation>
    </message>
    <message>
        <source>the lock may be off on the platform or not.</source>
        <translation>vielleicht ist die Fixierung auf der Plattform gelöst, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Leave the lock</source>
        <translation>Die Fixierung lassen</translation>
    </message>
    <message>
        <source>the stay may be locked on the platform or not.</source>
        <translation>vielleicht ist das Zimmer auf der Plattform fixiert, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Leave it unlocked</source>
        <translation>Nicht fixieren</translation>
    </message>
    <message>
        <source>the room may have the new state on the platform or not.</source>
        <translation>vielleicht hat das Zimmer auf der Plattform den neuen Status, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Leave the room as it is</source>
        <translation>Das Zimmer lassen, wie es ist</translation>
    </message>
    <message>
        <source>Days changed</source>
        <translation>Tage geändert</translation>
    </message>
    <message>
        <source>the stay may have the new days on the platform or not.</source>
        <translation>vielleicht hat der Aufenthalt auf der Plattform die neuen Tage, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the days it has</source>
        <translation>Bei den bisherigen Tagen bleiben</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Preis geändert</translation>
    </message>
    <message>
        <source>the stay may have the new price on the platform or not.</source>
        <translation>vielleicht hat der Aufenthalt auf der Plattform den neuen Preis, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the price it has</source>
        <translation>Beim bisherigen Preis bleiben</translation>
    </message>
    <message>
        <source>Change the stay</source>
        <translation>Aufenthalt ändern</translation>
    </message>
    <message>
        <source>Stay changed</source>
        <translation>Aufenthalt geändert</translation>
    </message>
    <message>
        <source>the stay may be changed on the platform or not.</source>
        <translation>vielleicht ist der Aufenthalt auf der Plattform geändert, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the stay as it is</source>
        <translation>Den Aufenthalt lassen, wie er ist</translation>
    </message>
    <message>
        <source>Give the stay to another guest</source>
        <translation>Den Aufenthalt einem anderen Gast geben</translation>
    </message>
    <message>
        <source>The stay belongs to another guest</source>
        <translation>Der Aufenthalt gehört einem anderen Gast</translation>
    </message>
    <message>
        <source>the stay may belong to the other guest on the platform or not.</source>
        <translation>vielleicht gehört der Aufenthalt auf der Plattform dem anderen Gast, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the guest it has</source>
        <translation>Beim bisherigen Gast bleiben</translation>
    </message>
    <message>
        <source>the rooms may be booked on the platform or not.</source>
        <translation>vielleicht sind die Zimmer auf der Plattform gebucht, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Nicht buchen</translation>
    </message>
    <message>
        <source>Book the stay</source>
        <translation>Aufenthalt buchen</translation>
    </message>
    <message>
        <source>Stay booked</source>
        <translation>Aufenthalt gebucht</translation>
    </message>
    <message>
        <source>the stay may be booked on the platform or not.</source>
        <translation>vielleicht ist der Aufenthalt auf der Plattform gebucht, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Add a companion</source>
        <translation>Begleitung hinzufügen</translation>
    </message>
    <message>
        <source>Companion added</source>
        <translation>Begleitung hinzugefügt</translation>
    </message>
    <message>
        <source>the companion may be on the platform or not.</source>
        <translation>vielleicht ist die Begleitung auf der Plattform, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Leave the companion out</source>
        <translation>Die Begleitung weglassen</translation>
    </message>
    <message>
        <source>Take a companion off</source>
        <translation>Begleitung herausnehmen</translation>
    </message>
    <message>
        <source>Companion taken off</source>
        <translation>Begleitung herausgenommen</translation>
    </message>
    <message>
        <source>the companion may be off on the platform or not.</source>
        <translation>vielleicht ist die Begleitung auf der Plattform heraus, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the companion</source>
        <translation>Die Begleitung behalten</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Gast anlegen</translation>
    </message>
    <message>
        <source>Guest added</source>
        <translation>Gast angelegt</translation>
    </message>
    <message>
        <source>the guest’s profile may be on the platform or not.</source>
        <translation>vielleicht ist das Profil des Gastes auf der Plattform, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Leave the guest out</source>
        <translation>Den Gast weglassen</translation>
    </message>
    <message>
        <source>Change the guest’s details</source>
        <translation>Angaben des Gastes ändern</translation>
    </message>
    <message>
        <source>Guest’s details changed</source>
        <translation>Angaben des Gastes geändert</translation>
    </message>
    <message>
        <source>the guest’s details may be changed on the platform or not.</source>
        <translation>vielleicht sind die Angaben des Gastes auf der Plattform geändert, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the details</source>
        <translation>Die bisherigen Angaben behalten</translation>
    </message>
    <message>
        <source>the charge may be on the guest’s account or not.</source>
        <translation>vielleicht ist der Posten auf dem Konto des Gastes, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Do not charge</source>
        <translation>Nicht berechnen</translation>
    </message>
    <message>
        <source>the payment may be on the guest’s account or not.</source>
        <translation>vielleicht ist die Zahlung auf dem Konto des Gastes, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Do not record it</source>
        <translation>Nicht erfassen</translation>
    </message>
    <message>
        <source>the charge may be off on the platform or not.</source>
        <translation>vielleicht ist der Posten auf der Plattform storniert, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the charge</source>
        <translation>Den Posten behalten</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>the note may be on the platform or not.</source>
        <translation>vielleicht ist die Notiz auf der Plattform, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Leave the note out</source>
        <translation>Die Notiz weglassen</translation>
    </message>
    <message>
        <source>Take the price change off</source>
        <translation>Preisänderung aufheben</translation>
    </message>
    <message>
        <source>Price change taken off</source>
        <translation>Preisänderung aufgehoben</translation>
    </message>
    <message>
        <source>the rate’s own price may be back on the platform or not.</source>
        <translation>vielleicht gilt auf der Plattform wieder der Preis der Rate, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the price</source>
        <translation>Den Preis behalten</translation>
    </message>
    <message>
        <source>Change the rate’s price</source>
        <translation>Preis der Rate ändern</translation>
    </message>
    <message>
        <source>Rate’s price changed</source>
        <translation>Preis der Rate geändert</translation>
    </message>
    <message>
        <source>the new price may be on the platform or not.</source>
        <translation>vielleicht ist der neue Preis auf der Plattform, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Add a rule on selling</source>
        <translation>Verkaufsregel hinzufügen</translation>
    </message>
    <message>
        <source>Rule added</source>
        <translation>Regel hinzugefügt</translation>
    </message>
    <message>
        <source>the rule may be on the platform or not.</source>
        <translation>vielleicht ist die Regel auf der Plattform, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Leave the rule out</source>
        <translation>Die Regel weglassen</translation>
    </message>
    <message>
        <source>Take a rule on selling off</source>
        <translation>Verkaufsregel aufheben</translation>
    </message>
    <message>
        <source>Rule taken off</source>
        <translation>Regel aufgehoben</translation>
    </message>
    <message>
        <source>the rule may be off on the platform or not.</source>
        <translation>vielleicht ist die Regel auf der Plattform aufgehoben, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Die Regel behalten</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message>
        <source>Cancel the stay, with fee</source>
        <translation>Aufenthalt stornieren, mit Gebühr</translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation>In ein anderes Zimmer umziehen</translation>
    </message>
    <message>
        <source>Moved to another room</source>
        <translation>In ein anderes Zimmer umgezogen</translation>
    </message>
    <message>
        <source>Lock the stay to its room</source>
        <translation>Zimmer des Aufenthalts fixieren</translation>
    </message>
    <message>
        <source>Locked to its room</source>
        <translation>Zimmer fixiert</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Record a payment of {amount}</source>
        <translation>Zahlung von {amount} erfassen</translation>
    </message>
    <message>
        <source>Payment of {amount} recorded</source>
        <translation>Zahlung von {amount} erfasst</translation>
    </message>
    <message>
        <source>Take a charge off</source>
        <translation>Posten stornieren</translation>
    </message>
    <message>
        <source>Charge taken off</source>
        <translation>Posten storniert</translation>
    </message>
    <message>
        <source>Book {n} rooms</source>
        <translation>{n} Zimmer buchen</translation>
    </message>
    <message>
        <source>{n} rooms booked</source>
        <translation>{n} Zimmer gebucht</translation>
    </message>
    <message>
        <source>{amount} charged</source>
        <translation>{amount} berechnet</translation>
    </message>
    <message>
        <source>Moved to {room}</source>
        <translation>Umgezogen nach {room}</translation>
    </message>
    <message>
        <source>Take the lock off {room}</source>
        <translation>Fixierung auf {room} lösen</translation>
    </message>
    <message>
        <source>Lock the stay to {room}</source>
        <translation>Aufenthalt auf {room} fixieren</translation>
    </message>
    <message>
        <source>Locked to {room}</source>
        <translation>Auf {room} fixiert</translation>
    </message>
    <message>
        <source>Set {room} to {state}</source>
        <translation>{room} auf {state} setzen</translation>
    </message>
    <message>
        <source>Set the room to {state}</source>
        <translation>Das Zimmer auf {state} setzen</translation>
    </message>
    <message>
        <source>Room {room} is {state}</source>
        <translation>Zimmer {room} ist {state}</translation>
    </message>
    <message>
        <source>Room set to {state}</source>
        <translation>Zimmer auf {state} gesetzt</translation>
    </message>
    <message>
        <source>Take off {name}</source>
        <translation>{name} stornieren</translation>
    </message>
    <message>
        <source>{name} taken off</source>
        <translation>{name} storniert</translation>
    </message>
    <message>
        <source>Can be taken back until it is sent</source>
        <translation>Kann zurückgenommen werden, bis es gesendet ist</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose.</source>
        <translation>Nichts wird gesendet, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Safe: nothing changes on the platform</source>
        <translation>Sicher: auf der Plattform ändert sich nichts</translation>
    </message>
    <message>
        <source>saved on this PC</source>
        <translation>auf diesem PC gespeichert</translation>
    </message>
    <message>
        <source>Please do not do it again.</source>
        <translation>Bitte tun Sie es nicht noch einmal.</translation>
    </message>
    <message>
        <source>The platform said no</source>
        <translation>Die Plattform sagte nein</translation>
    </message>
    <message>
        <source>the arrival</source>
        <translation>die Anreise</translation>
    </message>
    <message>
        <source>the departure</source>
        <translation>die Abreise</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>die Kategorie</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>die Rate</translation>
    </message>
    <message>
        <source>the persons</source>
        <translation>die Personen</translation>
    </message>
    <message>
        <source>the business segment</source>
        <translation>das Marktsegment</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>der Reisezweck</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>die Firma</translation>
    </message>
    <message>
        <source>the travel agency</source>
        <translation>das Reisebüro</translation>
    </message>
    <message>
        <source>the booker</source>
        <translation>der Besteller</translation>
    </message>
    <message>
        <source>the channel’s number</source>
        <translation>die Nummer des Kanals</translation>
    </message>
    <message>
        <source>the time the option lapses</source>
        <translation>die Zeit, zu der die Option verfällt</translation>
    </message>
    <message>
        <source>the companions</source>
        <translation>die Begleitung</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>der Gast</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>die Zimmerfixierung</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>der Status</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>der Preis</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>die Regel</translation>
    </message>
    <message>
        <source>the surname</source>
        <translation>der Nachname</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>der Vorname</translation>
    </message>
    <message>
        <source>the e-mail</source>
        <translation>die E-Mail</translation>
    </message>
    <message>
        <source>the phone</source>
        <translation>das Telefon</translation>
    </message>
    <message>
        <source>the birth date</source>
        <translation>das Geburtsdatum</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>{step} noted</source>
        <translation>{step} vorgemerkt</translation>
    </message>
    <message>
        <source>{step} has left this PC and cannot be taken back</source>
        <translation>{step} hat diesen PC verlassen und kann nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>Sent in {seconds} s</source>
        <translation>Wird in {seconds} s gesendet</translation>
    </message>
    <message>
        <source>{step} needs you</source>
        <translation>{step} wartet auf Sie</translation>
    </message>
    <message>
        <source>The stay is in another state on the platform now.</source>
        <translation>Der Aufenthalt hat auf der Plattform jetzt einen anderen Status.</translation>
    </message>
    <message>
        <source>The stay has another room on the platform now.</source>
        <translation>Der Aufenthalt hat auf der Plattform jetzt ein anderes Zimmer.</translation>
    </message>
    <message>
        <source>The stay belongs to another guest on the platform now.</source>
        <translation>Der Aufenthalt gehört auf der Plattform jetzt einem anderen Gast.</translation>
    </message>
    <message>
        <source>The stay has other days on the platform now.</source>
        <translation>Der Aufenthalt hat auf der Plattform jetzt andere Tage.</translation>
    </message>
    <message>
        <source>The balance changed on the platform.</source>
        <translation>Der offene Betrag hat sich auf der Plattform geändert.</translation>
    </message>
    <message>
        <source>Somebody changed the stay while this was in doubt.</source>
        <translation>Jemand hat den Aufenthalt geändert, während dies ungewiss war.</translation>
    </message>
    <message>
        <source>This has waited long; look at it once more before it goes.</source>
        <translation>Dies hat lange gewartet; sehen Sie es noch einmal an, bevor es geht.</translation>
    </message>
    <message>
        <source>The platform does not grant this to the hotel’s token.</source>
        <translation>Die Plattform erlaubt dies dem Token des Hotels nicht.</translation>
    </message>
    <message>
        <source>Do it on the platform itself, and ask whoever looks after the tokens.</source>
        <translation>Tun Sie es auf der Plattform selbst, und fragen Sie, wer die Tokens verwaltet.</translation>
    </message>
    <message>
        <source>It comes from a damaged file, so it may have been sent. Look at the stay on the platform.</source>
        <translation>Es stammt aus einer beschädigten Datei und kann schon gesendet sein. Sehen Sie den Aufenthalt auf der Plattform an.</translation>
    </message>
    <message>
        <source>It comes from an older copy of the file, so it may have been sent. Look at the platform.</source>
        <translation>Es stammt aus einer älteren Kopie der Datei und kann schon gesendet sein. Sehen Sie auf der Plattform nach.</translation>
    </message>
    <message>
        <source>It was sent twice and the platform does not show it.</source>
        <translation>Es wurde zweimal gesendet, und die Plattform zeigt es nicht.</translation>
    </message>
    <message>
        <source>The platform cannot say whether it took this. Look at the guest’s account there.</source>
        <translation>Die Plattform kann nicht sagen, ob sie dies angenommen hat. Sehen Sie dort das Konto des Gastes an.</translation>
    </message>
    <message>
        <source>Front Desk could not send it. Do it on the platform itself.</source>
        <translation>Front Desk konnte es nicht senden. Tun Sie es auf der Plattform selbst.</translation>
    </message>
    <message>
        <source>{what} after all</source>
        <translation>Doch: {what}</translation>
    </message>
    <message>
        <source>sent when the line is back</source>
        <translation>gesendet, wenn die Leitung wieder da ist</translation>
    </message>
    <message>
        <source>sent by itself</source>
        <translation>von selbst gesendet</translation>
    </message>
    <message>
        <source>nothing is sent; waits for you</source>
        <translation>nichts wird gesendet; wartet auf Sie</translation>
    </message>
    <message>
        <source>{step} noted, room {room}</source>
        <translation>{step} vorgemerkt, Zimmer {room}</translation>
    </message>
    <message>
        <source>{step} taken back, nothing was sent</source>
        <translation>{step} zurückgenommen, nichts wurde gesendet</translation>
    </message>
    <message>
        <source>{what}, {name}</source>
        <translation>{what}, {name}</translation>
    </message>
    <message>
        <source>It left this PC and no answer came, so {maybe}</source>
        <translation>Es hat diesen PC verlassen, und es kam keine Antwort: {maybe}</translation>
    </message>
    <message>
        <source>If it is there, this is done; if not, it is sent once more.</source>
        <translation>Ist es da, ist dies erledigt; wenn nicht, wird es noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Sie nannte keinen Grund.</translation>
    </message>
    <message>
        <source>The platform said no: {words}</source>
        <translation>Die Plattform sagte nein: {words}</translation>
    </message>
    <message>
        <source>The platform said no. {words}</source>
        <translation>Die Plattform sagte nein. {words}</translation>
    </message>
    <message>
        <source>That one is ours</source>
        <translation>Das ist unseres</translation>
    </message>
    <message>
        <source>It is put right there</source>
        <translation>Es ist dort berichtigt</translation>
    </message>
    <message>
        <source>I looked: it is there</source>
        <translation>Ich habe nachgesehen: es ist da</translation>
    </message>
    <message>
        <source>next</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>saved on this PC by {name}</source>
        <translation>auf diesem PC gespeichert von {name}</translation>
    </message>
    <message>
        <source>sent, request {id}</source>
        <translation>gesendet, Anfrage {id}</translation>
    </message>
    <message>
        <source>the platform took it</source>
        <translation>die Plattform hat es angenommen</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>es kam keine Antwort</translation>
    </message>
    <message>
        <source>the platform said no</source>
        <translation>die Plattform sagte nein</translation>
    </message>
    <message>
        <source>not granted to the hotel’s token</source>
        <translation>dem Token des Hotels nicht erlaubt</translation>
    </message>
    <message>
        <source>the stay had changed meanwhile</source>
        <translation>der Aufenthalt hatte sich inzwischen geändert</translation>
    </message>
    <message>
        <source>did not reach the platform</source>
        <translation>hat die Plattform nicht erreicht</translation>
    </message>
    <message>
        <source>the platform asked to try later</source>
        <translation>die Plattform bat, es später zu versuchen</translation>
    </message>
    <message>
        <source>this PC is signed out</source>
        <translation>dieser PC ist abgemeldet</translation>
    </message>
    <message>
        <source>{step} noted, sent in a moment</source>
        <translation>{step} vorgemerkt, wird gleich gesendet</translation>
    </message>
    <message>
        <source>{step} noted, not on the platform yet</source>
        <translation>{step} vorgemerkt, noch nicht auf der Plattform</translation>
    </message>
    <message>
        <source>{step} noted, on its way to the platform</source>
        <translation>{step} vorgemerkt, auf dem Weg zur Plattform</translation>
    </message>
    <message>
        <source>{step} is in doubt</source>
        <translation>{step} ist ungewiss</translation>
    </message>
    <message>
        <source>{step} sent, being checked</source>
        <translation>{step} gesendet, wird geprüft</translation>
    </message>
    <message>
        <source>{step} is on the platform</source>
        <translation>{step} ist auf der Plattform</translation>
    </message>
    <message>
        <source>On the platform the stay is {state} now.</source>
        <translation>Auf der Plattform ist der Aufenthalt jetzt {state}.</translation>
    </message>
    <message>
        <source>The balance changed: {amount} is open now.</source>
        <translation>Der offene Betrag hat sich geändert: jetzt sind {amount} offen.</translation>
    </message>
    <message>
        <source>{name} is in that room on the platform. Check them out first, or pick another room.</source>
        <translation>{name} ist auf der Plattform in diesem Zimmer. Checken Sie dort zuerst aus, oder nehmen Sie ein anderes Zimmer.</translation>
    </message>
    <message>
        <source>Somebody changed the same on the platform: {field}.</source>
        <translation>Jemand hat dasselbe auf der Plattform geändert: {field}.</translation>
    </message>
    <message>
        <source>The platform has one like it that may be ours: {found}.</source>
        <translation>Die Plattform hat etwas Gleiches, das unseres sein kann: {found}.</translation>
    </message>
    <message>
        <source>The platform has it twice now: {found}. Take one of them off there.</source>
        <translation>Die Plattform hat es jetzt zweimal: {found}. Nehmen Sie eines davon dort heraus.</translation>
    </message>
    <message>
        <source>It came to the platform after all: {found}. Take it off there if it is not meant.</source>
        <translation>Es kam doch auf der Plattform an: {found}. Nehmen Sie es dort heraus, wenn es nicht gemeint ist.</translation>
    </message>
    <message>
        <source>Front Desk keeps working when the line does not. Nothing you save is lost or posted twice.</source>
        <translation>Front Desk arbeitet weiter, wenn die Leitung es nicht tut. Nichts, was Sie speichern, geht verloren oder wird doppelt gebucht.</translation>
    </message>
    <message>
        <source>Connect your property</source>
        <translation>Ihr Haus verbinden</translation>
    </message>
    <message>
        <source>Ask the platform</source>
        <translation>Die Plattform fragen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the tokens are sealed under your passphrase, never in a plain file.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; die Tokens werden mit Ihrer Passphrase versiegelt und nie offen in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>What the platform says</source>
        <translation>Was die Plattform sagt</translation>
    </message>
    <message>
        <source>Nothing yet. Asking reads the hotel’s name and what the tokens may do; it changes nothing.</source>
        <translation>Noch nichts. Gefragt wird nach dem Namen des Hotels und was die Tokens dürfen; es ändert nichts.</translation>
    </message>
    <message>
        <source>The platform is being asked. You can change the fields or go back meanwhile.</source>
        <translation>Die Plattform wird gefragt. Sie können inzwischen die Felder ändern oder zurückgehen.</translation>
    </message>
    <message>
        <source>The platform is being asked.</source>
        <translation>Die Plattform wird gefragt.</translation>
    </message>
    <message>
        <source>A blank at the end was taken off.</source>
        <translation>Ein Leerzeichen am Ende wurde entfernt.</translation>
    </message>
    <message>
        <source>Which one is this desk for?</source>
        <translation>Für welches ist dieser Empfang?</translation>
    </message>
    <message>
        <source>this hotel</source>
        <translation>dieses Hotel</translation>
    </message>
    <message>
        <source>The time zone is empty. It looks like Europe/Prague.</source>
        <translation>Die Zeitzone ist leer. Sie sieht so aus: Europe/Prague.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let Front Desk out. Ask whoever looks after it to allow the address.</source>
        <translation>Der Proxy dieses Netzes lässt Front Desk nicht hinaus. Bitten Sie, wer ihn betreut, die Adresse zu erlauben.</translation>
    </message>
    <message>
        <source>What answers at {address} cannot prove who it is: nothing was sent. Look at the address, ask support.</source>
        <translation>Was unter {address} antwortet, kann nicht beweisen, wer es ist: nichts wurde gesendet. Prüfen Sie die Adresse, fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The proof of {address} is not good on {day}, this PC’s today. Set this PC’s clock if that is wrong.</source>
        <translation>Der Nachweis von {address} gilt am {day} nicht, dem heutigen Tag dieses PCs. Stellen Sie die Uhr des PCs, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>A web page answers in place of {address}. If this network has a sign-in page, open it in a browser first; else look at the address.</source>
        <translation>Statt {address} antwortet eine Webseite. Hat dieses Netz eine Anmeldeseite, öffnen Sie sie zuerst im Browser; sonst prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The tokens are good, but this property sells no nights. Ask support for the tokens of the hotel itself.</source>
        <translation>Die Tokens sind gut, aber dieses Haus verkauft keine Nächte. Bitten Sie den Support um die Tokens des Hotels selbst.</translation>
    </message>
    <message>
        <source>The platform is there but cannot answer now. Check again in a minute.</source>
        <translation>Die Plattform ist da, kann aber jetzt nicht antworten. Prüfen Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Guest data and tokens are sealed under it, as this computer has no keyring.</source>
        <translation>Gästedaten und Tokens werden damit versiegelt, denn dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>It is kept nowhere, so it cannot be looked up.</source>
        <translation>Sie wird nirgends aufbewahrt und kann nicht nachgesehen werden.</translation>
    </message>
    <message>
        <source>I have the recovery words</source>
        <translation>Ich habe die Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type the one of this desk.</source>
        <translation>Die Passphrase ist leer. Tippen Sie die dieses Empfangs.</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>Die beiden sind verschieden. Tippen Sie die zweite noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase does not open the desk. Look at Caps Lock and the keyboard’s language.</source>
        <translation>Diese Passphrase öffnet den Empfang nicht. Achten Sie auf die Feststelltaste und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>Training hotel</source>
        <translation>Übungshotel</translation>
    </message>
    <message>
        <source>Nothing here is real. Nobody is charged or mailed.</source>
        <translation>Hier ist nichts echt. Niemandem wird etwas berechnet oder geschrieben.</translation>
    </message>
    <message>
        <source>Leave training</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation>Willkommen.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>You need the platform’s address and two tokens; your manager or the platform’s support has them. It takes about two minutes.</source>
        <translation>Sie brauchen die Adresse der Plattform und zwei Tokens; Ihre Direktion oder der Support der Plattform hat sie. Es dauert etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Guest data stays encrypted here</source>
        <translation>Gästedaten bleiben hier verschlüsselt</translation>
    </message>
    <message>
        <source>Explore the demo hotel</source>
        <translation>Das Demohotel erkunden</translation>
    </message>
    <message>
        <source>A made-up hotel with sixty rooms, on this PC only. Check people in, cut the line, break things. Nobody is charged or mailed.</source>
        <translation>Ein erdachtes Hotel mit sechzig Zimmern, nur auf diesem PC. Checken Sie Gäste ein, kappen Sie die Leitung, machen Sie etwas kaputt. Niemandem wird etwas berechnet oder geschrieben.</translation>
    </message>
    <message>
        <source>Open the demo hotel</source>
        <translation>Das Demohotel öffnen</translation>
    </message>
    <message>
        <source>Ready in a second</source>
        <translation>In einer Sekunde bereit</translation>
    </message>
    <message>
        <source>The tokens go into this computer’s keyring and nowhere else: not into a file, not into a log.</source>
        <translation>Die Tokens kommen in den Schlüsselbund dieses Computers und nirgendwo sonst hin: nicht in eine Datei, nicht in ein Protokoll.</translation>
    </message>
    <message>
        <source>A blank at the end was taken off. Press F5 to check again.</source>
        <translation>Ein Leerzeichen am Ende wurde entfernt. Drücken Sie F5, um noch einmal zu prüfen.</translation>
    </message>
    <message>
        <source>This computer has no keyring</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Passphrase of this desk</source>
        <translation>Passphrase dieses Empfangs</translation>
    </message>
    <message>
        <source>Guest data and tokens are sealed under a passphrase instead. Front Desk asks for it at each start; nobody can open them without it.</source>
        <translation>Gästedaten und Tokens werden stattdessen mit einer Passphrase versiegelt. Front Desk fragt bei jedem Start danach; ohne sie kann niemand sie öffnen.</translation>
    </message>
    <message>
        <source>Seal with it</source>
        <translation>Damit versiegeln</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Den Empfang öffnen</translation>
    </message>
    <message>
        <source>Four words that belong together only for you are good. It is kept nowhere: write it down.</source>
        <translation>Vier Wörter, die nur für Sie zusammengehören, sind gut. Sie wird nirgends aufbewahrt: schreiben Sie sie auf.</translation>
    </message>
    <message>
        <source>Restore the line</source>
        <translation>Leitung wiederherstellen</translation>
    </message>
    <message>
        <source>Cut the line</source>
        <translation>Leitung kappen</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normales Tempo</translation>
    </message>
    <message>
        <source>Slow line</source>
        <translation>Langsame Leitung</translation>
    </message>
    <message>
        <source>Keep answers</source>
        <translation>Antworten behalten</translation>
    </message>
    <message>
        <source>Lose answers</source>
        <translation>Antworten verlieren</translation>
    </message>
    <message>
        <source>{greeting} Which hotel is this?</source>
        <translation>{greeting} Welches Hotel ist das?</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Adresse der Plattform</translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>Client-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangs-Token</translation>
    </message>
    <message>
        <source>This PC is called</source>
        <translation>Dieser PC heißt</translation>
    </message>
    <message>
        <source>The hotel’s time zone</source>
        <translation>Zeitzone des Hotels</translation>
    </message>
    <message>
        <source>Open {hotel}</source>
        <translation>{hotel} öffnen</translation>
    </message>
    <message>
        <source>The platform address is empty. It looks like https://api.mews.com.</source>
        <translation>Die Adresse der Plattform ist leer. Sie sieht so aus: https://api.mews.com.</translation>
    </message>
    <message>
        <source>This PC has no name. Give it one, like Reception 1; it stands beside what is done here.</source>
        <translation>Dieser PC hat keinen Namen. Geben Sie ihm einen, etwa Empfang 1; er steht bei allem, was hier getan wird.</translation>
    </message>
    <message>
        <source>The platform address begins with http://, which others can read. Write https:// instead.</source>
        <translation>Die Adresse der Plattform beginnt mit http://, das können andere mitlesen. Schreiben Sie https://.</translation>
    </message>
    <message>
        <source>Access token is the same as the client token. They are two; paste the other one here.</source>
        <translation>Der Zugangs-Token ist derselbe wie der Client-Token. Es sind zwei; fügen Sie hier den anderen ein.</translation>
    </message>
    <message>
        <source>Choose {hotel}</source>
        <translation>{hotel} wählen</translation>
    </message>
    <message>
        <source>The platform’s nights do not begin at midnight in {zone}. Type the zone the hotel is in.</source>
        <translation>Die Nächte der Plattform beginnen in {zone} nicht um Mitternacht. Tippen Sie die Zone, in der das Hotel liegt.</translation>
    </message>
    <message>
        <source>Nobody answers at {address}. Look at the address, then at this PC’s line.</source>
        <translation>Unter {address} antwortet niemand. Prüfen Sie die Adresse, dann die Leitung dieses PCs.</translation>
    </message>
    <message>
        <source>No computer is called {address}. Look for a slip of the pen, then at this PC’s line.</source>
        <translation>Kein Computer heißt {address}. Suchen Sie nach einem Tippfehler, dann prüfen Sie die Leitung dieses PCs.</translation>
    </message>
    <message>
        <source>No secure line to {address} comes about. Look at the address and its port.</source>
        <translation>Eine sichere Leitung zu {address} kommt nicht zustande. Prüfen Sie die Adresse und ihren Port.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the platform. It looks like https://api.mews.com.</source>
        <translation>Was unter {address} antwortet, ist nicht die Plattform. Sie sieht so aus: https://api.mews.com.</translation>
    </message>
    <message>
        <source>{label} was refused: “{words}” Copy it again from the platform.</source>
        <translation>{label} wurde abgelehnt: „{words}“ Kopieren Sie es noch einmal von der Plattform.</translation>
    </message>
    <message>
        <source>One of the two tokens was refused: “{words}” Copy both again from the platform.</source>
        <translation>Einer der beiden Tokens wurde abgelehnt: „{words}“ Kopieren Sie beide noch einmal von der Plattform.</translation>
    </message>
    <message>
        <source>The passphrase has only {letters}. Use at least {least}; four words do.</source>
        <translation>Die Passphrase hat nur {letters}. Nehmen Sie mindestens {least}; vier Wörter genügen.</translation>
    </message>
    <message>
        <source>{n} letter</source>
        <translation>{n} Buchstaben</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} Buchstaben</translation>
    </message>
    <message>
        <source>{label} is empty. Copy it from the platform and paste it here.</source>
        <translation>{label} ist leer. Kopieren Sie es von der Plattform und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>The platform address begins with {part}. Write https:// instead.</source>
        <translation>Die Adresse der Plattform beginnt mit {part}. Schreiben Sie https://.</translation>
    </message>
    <message>
        <source>“{part}” is no platform address. It looks like https://api.mews.com.</source>
        <translation>„{part}“ ist keine Adresse einer Plattform. Sie sieht so aus: https://api.mews.com.</translation>
    </message>
    <message>
        <source>The platform address goes on with “{part}”. Leave only the part like https://api.mews.com.</source>
        <translation>Die Adresse der Plattform geht mit „{part}“ weiter. Lassen Sie nur den Teil wie https://api.mews.com stehen.</translation>
    </message>
    <message>
        <source>{label} has a blank inside. Copy it again in one piece.</source>
        <translation>{label} hat innen ein Leerzeichen. Kopieren Sie es noch einmal in einem Stück.</translation>
    </message>
    <message>
        <source>{label} has a letter that no token has. Copy it again from the platform.</source>
        <translation>{label} hat ein Zeichen, das kein Token hat. Kopieren Sie es noch einmal von der Plattform.</translation>
    </message>
    <message>
        <source>“{part}” is no time zone. It looks like Europe/Prague.</source>
        <translation>„{part}“ ist keine Zeitzone. Sie sieht so aus: Europe/Prague.</translation>
    </message>
    <message>
        <source>New reservation</source>
        <translation>Neue Reservierung</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Book ahead</source>
        <translation>Im Voraus</translation>
    </message>
    <message>
        <source>Walk-in, check in now</source>
        <translation>Walk-in, jetzt einchecken</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Type a day: 17, 17.10, fri or +3.</source>
        <translation>Tippen Sie einen Tag: 17, 17.10., fr oder +3.</translation>
    </message>
    <message>
        <source>The guest leaves before arriving.</source>
        <translation>Der Gast reist ab, bevor er anreist.</translation>
    </message>
    <message>
        <source>Offers: categories and rates</source>
        <translation>Angebote: Kategorien und Raten</translation>
    </message>
    <message>
        <source>No category is known yet. It comes with the first answer of the platform.</source>
        <translation>Noch ist keine Kategorie bekannt. Sie kommt mit der ersten Antwort der Plattform.</translation>
    </message>
    <message>
        <source>{n} free</source>
        <translation>{n} frei</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Pick the room whose key is handed out.</source>
        <translation>Wählen Sie das Zimmer, dessen Schlüssel übergeben wird.</translation>
    </message>
    <message>
        <source>{ready} rooms stand ready, {free} can be sold: the others are kept for bookings without a room or a block.</source>
        <translation>{ready} Zimmer stehen bereit, {free} davon verkäuflich: die anderen sind für Buchungen ohne Zimmer oder ein Kontingent.</translation>
    </message>
    <message>
        <source>name, then phone or e-mail if you have it</source>
        <translation>Name, dann Telefon oder E-Mail, wenn Sie es haben</translation>
    </message>
    <message>
        <source>If it is the same person, take that profile; the stays stay together.</source>
        <translation>Ist es dieselbe Person, nehmen Sie jenes Profil; die Aufenthalte bleiben zusammen.</translation>
    </message>
    <message>
        <source>Take that profile</source>
        <translation>Jenes Profil nehmen</translation>
    </message>
    <message>
        <source>Nobody is found by this. Type the name.</source>
        <translation>Damit wird niemand gefunden. Tippen Sie den Namen.</translation>
    </message>
    <message>
        <source>Send a confirmation e-mail</source>
        <translation>Bestätigung per E-Mail senden</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Years, such as 8, 5</source>
        <translation>Jahre, etwa 8, 5</translation>
    </message>
    <message>
        <source>{n} adult</source>
        <translation>{n} Erwachsener</translation>
    </message>
    <message>
        <source>{n} adults</source>
        <translation>{n} Erwachsene</translation>
    </message>
    <message>
        <source>Total for {n} night</source>
        <translation>Summe für {n} Nacht</translation>
    </message>
    <message>
        <source>Total for {n} nights</source>
        <translation>Summe für {n} Nächte</translation>
    </message>
    <message>
        <source>Total for the day</source>
        <translation>Summe für den Tag</translation>
    </message>
    <message>
        <source>Last known prices and free rooms. They are checked when it is sent.</source>
        <translation>Zuletzt bekannte Preise und freie Zimmer. Beim Senden werden sie geprüft.</translation>
    </message>
    <message>
        <source>usual rate</source>
        <translation>übliche Rate</translation>
    </message>
    <message>
        <source>{n} over</source>
        <translation>{n} zu viel</translation>
    </message>
    <message>
        <source>none free</source>
        <translation>keines frei</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>zuletzt bekannt</translation>
    </message>
    <message>
        <source>quoted by the platform</source>
        <translation>von der Plattform genannt</translation>
    </message>
    <message>
        <source>last known price</source>
        <translation>zuletzt bekannter Preis</translation>
    </message>
    <message>
        <source>no phone, no e-mail</source>
        <translation>kein Telefon, keine E-Mail</translation>
    </message>
    <message>
        <source>The platform keeps an e-mail once: a second profile with it is refused.</source>
        <translation>Die Plattform führt eine E-Mail nur einmal: ein zweites Profil damit lehnt sie ab.</translation>
    </message>
    <message>
        <source>Only an enquiry</source>
        <translation>Nur eine Anfrage</translation>
    </message>
    <message>
        <source>No room is held for it.</source>
        <translation>Dafür wird kein Zimmer gehalten.</translation>
    </message>
    <message>
        <source>Ask whether a room is free</source>
        <translation>Prüfen, ob ein Zimmer frei ist</translation>
    </message>
    <message>
        <source>Off: it is booked even when the category is full.</source>
        <translation>Aus: es wird gebucht, auch wenn die Kategorie voll ist.</translation>
    </message>
    <message>
        <source>Ask whether the rate may be sold</source>
        <translation>Prüfen, ob die Rate verkauft werden darf</translation>
    </message>
    <message>
        <source>Off: rules and private rates do not stop it.</source>
        <translation>Aus: Regeln und private Raten halten es nicht auf.</translation>
    </message>
    <message>
        <source>The guest has no e-mail yet; the platform mails nobody.</source>
        <translation>Der Gast hat noch keine E-Mail-Adresse; die Plattform schreibt niemandem.</translation>
    </message>
    <message>
        <source>day use</source>
        <translation>Tagesnutzung</translation>
    </message>
    <message>
        <source>last known prices</source>
        <translation>zuletzt bekannte Preise</translation>
    </message>
    <message>
        <source>Create and check in</source>
        <translation>Anlegen und einchecken</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create {n} room</source>
        <translation>{n} Zimmer anlegen</translation>
    </message>
    <message>
        <source>Create {n} rooms</source>
        <translation>{n} Zimmer anlegen</translation>
    </message>
    <message>
        <source>It is kept here and sent when the line is back.</source>
        <translation>Es wird hier aufbewahrt und gesendet, wenn die Leitung wieder da ist.</translation>
    </message>
    <message>
        <source>It is held for a moment before it is sent, so you can undo.</source>
        <translation>Es wird kurz gehalten, bevor es gesendet wird; so können Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>This day is over. A stay begins on {day} or later.</source>
        <translation>Dieser Tag ist vorbei. Ein Aufenthalt beginnt am {day} oder später.</translation>
    </message>
    <message>
        <source>The house is not known yet; it comes with the first answer of the platform.</source>
        <translation>Das Haus ist noch nicht bekannt; es kommt mit der ersten Antwort der Plattform.</translation>
    </message>
    <message>
        <source>Pick a category and a rate.</source>
        <translation>Wählen Sie eine Kategorie und eine Rate.</translation>
    </message>
    <message>
        <source>For a room of the group nothing is on offer on these nights. Take it off, or choose other nights.</source>
        <translation>Für ein Zimmer der Gruppe ist in diesen Nächten nichts im Angebot. Nehmen Sie es heraus oder wählen Sie andere Nächte.</translation>
    </message>
    <message>
        <source>Nothing on offer</source>
        <translation>Nichts im Angebot</translation>
    </message>
    <message>
        <source>Each room has its own nights</source>
        <translation>Jedes Zimmer hat eigene Nächte</translation>
    </message>
    <message>
        <source>The nights at the top are those of the room being chosen.</source>
        <translation>Die Nächte oben sind die des Zimmers, das gerade gewählt wird.</translation>
    </message>
    <message>
        <source>For one room after another, or guests who come or leave apart.</source>
        <translation>Für ein Zimmer nach dem anderen, oder wenn Gäste nicht gemeinsam kommen oder abreisen.</translation>
    </message>
    <message>
        <source>{day}, {nights}, {people}</source>
        <translation>{day}, {nights}, {people}</translation>
    </message>
    <message>
        <source>This offer cannot be sold. Pick another, or one of the nearest.</source>
        <translation>Dieses Angebot ist nicht zu verkaufen. Wählen Sie ein anderes oder eines der nächsten.</translation>
    </message>
    <message>
        <source>Type the guest’s name and pick one, or New guest.</source>
        <translation>Tippen Sie den Namen des Gastes und wählen Sie einen, oder Neuer Gast.</translation>
    </message>
    <message>
        <source>An e-mail looks like name@house.com.</source>
        <translation>Eine E-Mail sieht so aus: name@haus.de.</translation>
    </message>
    <message>
        <source>This phone has too few digits.</source>
        <translation>Dieses Telefon hat zu wenige Ziffern.</translation>
    </message>
    <message>
        <source>Type two letters, such as CZ, or the country’s name.</source>
        <translation>Tippen Sie zwei Buchstaben wie CZ oder den Namen des Landes.</translation>
    </message>
    <message>
        <source>Type a day of the past, such as 12.3.1980.</source>
        <translation>Tippen Sie einen vergangenen Tag, etwa 12.3.1980.</translation>
    </message>
    <message>
        <source>It must be later than now and before the stay begins.</source>
        <translation>Es muss nach jetzt und vor dem Beginn des Aufenthalts liegen.</translation>
    </message>
    <message>
        <source>No company is called that, or more than one.</source>
        <translation>Keine Firma heißt so, oder mehr als eine.</translation>
    </message>
    <message>
        <source>No agency is called that, or more than one.</source>
        <translation>Kein Reisebüro heißt so, oder mehr als eines.</translation>
    </message>
    <message>
        <source>No segment is called that, or more than one.</source>
        <translation>Kein Segment heißt so, oder mehr als eines.</translation>
    </message>
    <message>
        <source>The platform knows Leisure, Business and Student.</source>
        <translation>Die Plattform kennt Urlaub, Geschäft und Studium.</translation>
    </message>
    <message>
        <source>Prices and free rooms as of {time}. They are checked when it is sent.</source>
        <translation>Preise und freie Zimmer, Stand {time}. Beim Senden werden sie geprüft.</translation>
    </message>
    <message>
        <source>night of {day}</source>
        <translation>Nacht vom {day}</translation>
    </message>
    <message>
        <source>day is over</source>
        <translation>Tag ist vorbei</translation>
    </message>
    <message>
        <source>from {n} night</source>
        <translation>ab {n} Nacht</translation>
    </message>
    <message>
        <source>from {n} nights</source>
        <translation>ab {n} Nächten</translation>
    </message>
    <message>
        <source>up to {n} night</source>
        <translation>bis {n} Nacht</translation>
    </message>
    <message>
        <source>up to {n} nights</source>
        <translation>bis {n} Nächte</translation>
    </message>
    <message>
        <source>too far ahead</source>
        <translation>zu weit voraus</translation>
    </message>
    <message>
        <source>book earlier</source>
        <translation>früher buchen</translation>
    </message>
    <message>
        <source>To overbook, switch the check off under Checks.</source>
        <translation>Um zu überbuchen, schalten Sie unter Prüfungen die Prüfung aus.</translation>
    </message>
    <message>
        <source>To sell it all the same, switch the check off under Checks.</source>
        <translation>Um es dennoch zu verkaufen, schalten Sie unter Prüfungen die Prüfung aus.</translation>
    </message>
    <message>
        <source>{name}, {more}</source>
        <translation>{name}, {more}</translation>
    </message>
    <message>
        <source>{name}, {nights}</source>
        <translation>{name}, {nights}</translation>
    </message>
    <message>
        <source>{name}, {arrive} to {leave}</source>
        <translation>{name}, {arrive} bis {leave}</translation>
    </message>
    <message>
        <source>{category}, {rate}: {total}, {sure}</source>
        <translation>{category}, {rate}: {total}, {sure}</translation>
    </message>
    <message>
        <source>It can be booked all the same.</source>
        <translation>Es lässt sich dennoch buchen.</translation>
    </message>
    <message>
        <source>No {category} is free for all of these nights; on each of them another one is.</source>
        <translation>{category}: für alle diese Nächte zusammen ist keines frei; in jeder davon ist ein anderes frei.</translation>
    </message>
    <message>
        <source>No {category} is free for these nights.</source>
        <translation>{category}: für diese Nächte ist keines frei.</translation>
    </message>
    <message>
        <source>No {category} is inspected. The platform gives a key only for an inspected room.</source>
        <translation>{category}: keines ist geprüft. Die Plattform gibt einen Schlüssel nur für ein geprüftes Zimmer.</translation>
    </message>
    <message>
        <source>{wanted} × {category}, {free} free for these nights. The platform may say no to all rooms.</source>
        <translation>{wanted} × {category}, davon {free} frei für diese Nächte. Die Plattform kann alle Zimmer ablehnen.</translation>
    </message>
    <message>
        <source>No {category} is free for the new nights. The platform may say no.</source>
        <translation>{category}: für die neuen Nächte ist keines frei. Die Plattform kann ablehnen.</translation>
    </message>
    <message>
        <source>No {category} is free on {day}. The platform may say no.</source>
        <translation>{category}: am {day} ist keines frei. Die Plattform kann ablehnen.</translation>
    </message>
    <message>
        <source>{named} of {persons} named</source>
        <translation>{named} von {persons} benannt</translation>
    </message>
    <message>
        <source>Hold until</source>
        <translation>Option bis</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Reisebüro</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Booker</source>
        <translation>Besteller</translation>
    </message>
    <message>
        <source>Channel no.</source>
        <translation>Kanalnr.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Weiteres Zimmer</translation>
    </message>
    <message>
        <source>Nothing is mailed; the guest is at the desk.</source>
        <translation>Es wird keine E-Mail gesendet; der Gast steht am Empfang.</translation>
    </message>
    <message>
        <source>Nothing is mailed.</source>
        <translation>Es wird keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>The platform mails {email} once it is sent.</source>
        <translation>Die Plattform schreibt eine E-Mail an {email}, sobald es gesendet ist.</translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <source>follows {rate}</source>
        <translation>folgt {rate}</translation>
    </message>
    <message>
        <source>{free}, {ready} ready</source>
        <translation>{free}, {ready} bereit</translation>
    </message>
    <message>
        <source>{each} a night</source>
        <translation>je Nacht {each}</translation>
    </message>
    <message>
        <source>{name}, same price</source>
        <translation>{name}, gleicher Preis</translation>
    </message>
    <message>
        <source>{name}, {day} only</source>
        <translation>{name}, nur {day}</translation>
    </message>
    <message>
        <source>{category}, {rate}: {why}</source>
        <translation>{category}, {rate}: {why}</translation>
    </message>
    <message>
        <source>{category}, {rate}: price not known</source>
        <translation>{category}, {rate}: Preis nicht bekannt</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>vergeben an {name}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What everybody must know</source>
        <translation>Was alle wissen müssen</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name des Reisebüros</translation>
    </message>
    <message>
        <source>Leisure, Business or Student</source>
        <translation>Urlaub, Geschäft oder Studium</translation>
    </message>
    <message>
        <source>Who books it for the guest</source>
        <translation>Wer für den Gast bucht</translation>
    </message>
    <message>
        <source>Number of the other system</source>
        <translation>Nummer des anderen Systems</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Studium</translation>
    </message>
    <message>
        <source>Create and check in to {room}</source>
        <translation>Anlegen und in {room} einchecken</translation>
    </message>
    <message>
        <source>Room {room} is inspected.</source>
        <translation>Zimmer {room} ist geprüft.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Dies ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>{n} child</source>
        <translation>{n} Kind</translation>
    </message>
    <message>
        <source>{n} children</source>
        <translation>{n} Kinder</translation>
    </message>
    <message>
        <source>{currency}, for {people}</source>
        <translation>{currency}, für {people}</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>sleeps {n}</source>
        <translation>für {n} Pers.</translation>
    </message>
    <message>
        <source>{day} is over. A stay begins today or later.</source>
        <translation>{day} ist vorbei. Ein Aufenthalt beginnt heute oder später.</translation>
    </message>
    <message>
        <source>Why no {category}? All are sold for the night of {day}.</source>
        <translation>Warum kein {category}? Für die Nacht vom {day} sind alle verkauft.</translation>
    </message>
    <message>
        <source>Why not at {rate}? {category} is closed at this rate on {day}.</source>
        <translation>Warum nicht zu {rate}? {category} ist in dieser Rate am {day} geschlossen.</translation>
    </message>
    <message>
        <source>Why not at {rate}? Nobody may arrive on {day} at this rate.</source>
        <translation>Warum nicht zu {rate}? In dieser Rate darf am {day} niemand anreisen.</translation>
    </message>
    <message>
        <source>Why not at {rate}? Nobody may leave on {day} at this rate.</source>
        <translation>Warum nicht zu {rate}? In dieser Rate darf am {day} niemand abreisen.</translation>
    </message>
    <message>
        <source>Why not at {rate}? It is sold from {nights} on.</source>
        <translation>Warum nicht zu {rate}? Sie wird ab {nights} verkauft.</translation>
    </message>
    <message>
        <source>Why not at {rate}? It is sold for {nights} at most.</source>
        <translation>Warum nicht zu {rate}? Sie wird für höchstens {nights} verkauft.</translation>
    </message>
    <message>
        <source>Why not at {rate}? It is sold at most {days} before arrival.</source>
        <translation>Warum nicht zu {rate}? Sie wird höchstens {days} vor der Anreise verkauft.</translation>
    </message>
    <message>
        <source>Why not at {rate}? It is sold until {days} before arrival.</source>
        <translation>Warum nicht zu {rate}? Sie wird bis {days} vor der Anreise verkauft.</translation>
    </message>
    <message>
        <source>{count} × {category}</source>
        <translation>{count} × {category}</translation>
    </message>
    <message>
        <source>each for {people}</source>
        <translation>je für {people}</translation>
    </message>
    <message>
        <source>{category} sleeps {people} at most.</source>
        <translation>{category} ist für höchstens {people}.</translation>
    </message>
    <message>
        <source>{name} has the same e-mail.</source>
        <translation>{name} hat dieselbe E-Mail.</translation>
    </message>
    <message>
        <source>{name} has the same phone.</source>
        <translation>{name} hat dasselbe Telefon.</translation>
    </message>
    <message>
        <source>{name} has the same name and birthday.</source>
        <translation>{name} hat denselben Namen und Geburtstag.</translation>
    </message>
    <message>
        <source>full {day}</source>
        <translation>voll {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>zu {day}</translation>
    </message>
    <message>
        <source>no arrival {day}</source>
        <translation>keine Anreise {day}</translation>
    </message>
    <message>
        <source>not out {day}</source>
        <translation>keine Abreise {day}</translation>
    </message>
    <message>
        <source>The platform may ask for it before the guest is checked out.</source>
        <translation>Die Plattform kann danach fragen, bevor der Gast ausgecheckt wird.</translation>
    </message>
    <message>
        <source>Pick a row, or press F3 and type a name.</source>
        <translation>Wählen Sie eine Zeile, oder drücken Sie F3 und tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>This stay is not on this PC</source>
        <translation>Dieser Aufenthalt ist nicht auf diesem PC</translation>
    </message>
    <message>
        <source>F5 fetches what is new.</source>
        <translation>F5 holt, was neu ist.</translation>
    </message>
    <message>
        <source>Option, time is up</source>
        <translation>Option, Zeit ist um</translation>
    </message>
    <message>
        <source>Option, under 1 h left</source>
        <translation>Option, noch unter 1 h</translation>
    </message>
    <message>
        <source>names complete</source>
        <translation>Namen vollständig</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>angereist {time}</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>erwartet {time}</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>Erwachsener</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>City tax</source>
        <translation>City Tax</translation>
    </message>
    <message>
        <source>Cancellation fee</source>
        <translation>Stornogebühr</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>Mit Karte bezahlt</translation>
    </message>
    <message>
        <source>Paid online</source>
        <translation>Online bezahlt</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Bar bezahlt</translation>
    </message>
    <message>
        <source>Paid by invoice</source>
        <translation>Auf Rechnung bezahlt</translation>
    </message>
    <message>
        <source>Paid outside the platform</source>
        <translation>Außerhalb der Plattform bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>{nth} stay</source>
        <translation>{nth} Aufenthalt</translation>
    </message>
    <message>
        <source>{nights}, {first} to {last}</source>
        <translation>{nights}, {first} bis {last}</translation>
    </message>
    <message>
        <source>Option, {days} days left</source>
        <translation>Option, noch {days} Tage</translation>
    </message>
    <message>
        <source>card on file</source>
        <translation>Karte hinterlegt</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Missing: {details}</source>
        <translation>Es fehlt: {details}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{note} {source}</source>
        <translation>{note} {source}</translation>
    </message>
    <message>
        <source>{nights}, {day}</source>
        <translation>{nights}, {day}</translation>
    </message>
    <message>
        <source>Option, {hours} h left</source>
        <translation>Option, noch {hours} h</translation>
    </message>
    <message>
        <source>Everything else is ready: {parts}.</source>
        <translation>Alles andere ist bereit: {parts}.</translation>
    </message>
    <message>
        <source>{named} of {beds} names</source>
        <translation>{named} von {beds} Namen</translation>
    </message>
    <message>
        <source>Arrived {day} at {time}</source>
        <translation>Angereist {day} um {time}</translation>
    </message>
    <message>
        <source>{state}, locked to this stay</source>
        <translation>{state}, für diesen Aufenthalt fixiert</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>abgereist {time}</translation>
    </message>
    <message>
        <source>{named} of {beds} beds</source>
        <translation>{named} von {beds} Betten</translation>
    </message>
    <message>
        <source>{role}, {age}</source>
        <translation>{role}, {age}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>Paid, {how}</source>
        <translation>Bezahlt, {how}</translation>
    </message>
    <message>
        <source>{paid}, {day}</source>
        <translation>{paid}, {day}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>From the channel, {day}</source>
        <translation>Vom Kanal, {day}</translation>
    </message>
    <message>
        <source>Special request, {day}</source>
        <translation>Besonderer Wunsch, {day}</translation>
    </message>
    <message>
        <source>In house, night {night} of {nights}</source>
        <translation>Im Haus, Nacht {night} von {nights}</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>Abgereist {day}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{what} von {name}</translation>
    </message>
    <message>
        <source>Due out since {day}</source>
        <translation>Reist ab seit {day}</translation>
    </message>
    <message>
        <source>Line: the platform answers</source>
        <translation>Leitung: die Plattform antwortet</translation>
    </message>
    <message>
        <source>A desk can work here.</source>
        <translation>Hier kann ein Empfang arbeiten.</translation>
    </message>
    <message>
        <source>No desk can work here: {n} thing above needs a person.</source>
        <translation>Hier kann kein Empfang arbeiten: oben braucht {n} Punkt jemanden.</translation>
    </message>
    <message>
        <source>No desk can work here: {n} things above need a person.</source>
        <translation>Hier kann kein Empfang arbeiten: oben brauchen {n} Punkte jemanden.</translation>
    </message>
    <message>
        <source>Disk: the desk’s folder cannot be written</source>
        <translation>Platte: der Ordner des Empfangs ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>The desk is open now</source>
        <translation>Der Empfang ist gerade offen</translation>
    </message>
    <message>
        <source>What it has learned since its start is not looked at</source>
        <translation>Was er seit dem Start gelernt hat, wird nicht angesehen</translation>
    </message>
    <message>
        <source>There is no desk here; open Front Desk and connect a property</source>
        <translation>Hier ist kein Empfang; öffnen Sie Front Desk und verbinden Sie ein Haus</translation>
    </message>
    <message>
        <source>No property is connected; open Front Desk and connect one</source>
        <translation>Es ist kein Haus verbunden; öffnen Sie Front Desk und verbinden Sie eines</translation>
    </message>
    <message>
        <source>Keyring: none, a passphrase takes its place</source>
        <translation>Schlüsselbund: keiner, eine Passphrase steht dafür</translation>
    </message>
    <message>
        <source>It opens the tokens</source>
        <translation>Er öffnet die Tokens</translation>
    </message>
    <message>
        <source>Keyring: the tokens cannot be read</source>
        <translation>Schlüsselbund: die Tokens sind nicht lesbar</translation>
    </message>
    <message>
        <source>Keyring: none</source>
        <translation>Schlüsselbund: keiner</translation>
    </message>
    <message>
        <source>Open Front Desk once: it asks for a passphrase instead</source>
        <translation>Öffnen Sie Front Desk einmal: es fragt stattdessen nach einer Passphrase</translation>
    </message>
    <message>
        <source>Line: the platform could not be asked</source>
        <translation>Leitung: die Plattform konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Property: its time zone is not known; connect it anew in Front Desk</source>
        <translation>Haus: die Zeitzone ist nicht bekannt; verbinden Sie es in Front Desk neu</translation>
    </message>
    <message>
        <source>Property: none of the portfolio is chosen; connect it anew in Front Desk</source>
        <translation>Haus: keines des Portfolios ist gewählt; verbinden Sie es in Front Desk neu</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>letzte Antwort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {openssl}, {system}</source>
        <translation>Python {python}, Qt {qt}, {openssl}, {system}</translation>
    </message>
    <message>
        <source>Disk: only {amount} free, make room</source>
        <translation>Platte: nur {amount} frei, schaffen Sie Platz</translation>
    </message>
    <message>
        <source>Keyring: open</source>
        <translation>Schlüsselbund: offen</translation>
    </message>
    <message>
        <source>{address}, {tls}</source>
        <translation>{address}, {tls}</translation>
    </message>
    <message>
        <source>{status} on {day}, {seconds} s</source>
        <translation>{status} am {day}, {seconds} s</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Front Desk {version}</source>
        <translation>Front Desk {version}</translation>
    </message>
    <message>
        <source>Disk: {amount} free</source>
        <translation>Platte: {amount} frei</translation>
    </message>
    <message>
        <source>certificate good until {day}</source>
        <translation>Zertifikat gültig bis {day}</translation>
    </message>
    <message>
        <source>Clock: {seconds} s apart from the platform</source>
        <translation>Uhr: {seconds} s Abstand zur Plattform</translation>
    </message>
    <message>
        <source>Property: {name}</source>
        <translation>Haus: {name}</translation>
    </message>
    <message>
        <source>today’s</source>
        <translation>die heutige</translation>
    </message>
    <message>
        <source>the older</source>
        <translation>die ältere</translation>
    </message>
    <message>
        <source>{status}, {seconds} s</source>
        <translation>{status}, {seconds} s</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{address}, on this PC</source>
        <translation>{address}, auf diesem PC</translation>
    </message>
    <message>
        <source>All stays are ordered by time. Narrow them to order them by something else.</source>
        <translation>Alle Aufenthalte sind nach der Zeit geordnet. Engen Sie die Liste ein, um anders zu ordnen.</translation>
    </message>
    <message>
        <source>Nobody fits the filter</source>
        <translation>Niemand passt zum Filter</translation>
    </message>
    <message>
        <source>There are stays in this list that it leaves out.</source>
        <translation>In dieser Liste sind Aufenthalte, die er auslässt.</translation>
    </message>
    <message>
        <source>Until or since</source>
        <translation>Bis oder seit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Today and the {n} days after</source>
        <translation>Heute und die {n} Tage danach</translation>
    </message>
    <message>
        <source>The newest {n} are shown. Narrow it further to see the others.</source>
        <translation>Die neuesten {n} werden gezeigt. Engen Sie weiter ein, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Ordered by {column}, downwards. Key S</source>
        <translation>Geordnet nach {column}, absteigend. Taste S</translation>
    </message>
    <message>
        <source>Ordered by {column}, upwards. Key S</source>
        <translation>Geordnet nach {column}, aufsteigend. Taste S</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Morgen, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gestern, {day}</translation>
    </message>
    <message>
        <source>The tokens are good</source>
        <translation>Die Tokens sind gut</translation>
    </message>
    <message>
        <source>Stays, guests, rooms, charges</source>
        <translation>Aufenthalte, Gäste, Zimmer, Posten</translation>
    </message>
    <message>
        <source>Everything the desk needs is granted</source>
        <translation>Alles, was der Empfang braucht, ist erlaubt</translation>
    </message>
    <message>
        <source>The rest works</source>
        <translation>Der Rest geht</translation>
    </message>
    <message>
        <source>Clock; no keyring</source>
        <translation>Uhr; kein Schlüsselbund</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>A passphrase is asked at each start</source>
        <translation>Bei jedem Start wird nach einer Passphrase gefragt</translation>
    </message>
    <message>
        <source>The desk goes by the platform’s; set this PC’s clock all the same</source>
        <translation>Der Empfang richtet sich nach der Plattform; stellen Sie die Uhr dieses PCs trotzdem</translation>
    </message>
    <message>
        <source>The token speaks for {n} property</source>
        <translation>Der Token spricht für {n} Haus</translation>
    </message>
    <message>
        <source>The token speaks for {n} properties</source>
        <translation>Der Token spricht für {n} Häuser</translation>
    </message>
    <message>
        <source>Choose the one this desk is for</source>
        <translation>Wählen Sie das dieses Empfangs</translation>
    </message>
    <message>
        <source>The hotel’s time zone is not told</source>
        <translation>Die Zeitzone des Hotels wird nicht genannt</translation>
    </message>
    <message>
        <source>Type it once at the left; it is checked against the platform’s nights</source>
        <translation>Tippen Sie sie einmal links; sie wird an den Nächten der Plattform geprüft</translation>
    </message>
    <message>
        <source>The platform’s nights fit</source>
        <translation>Die Nächte der Plattform passen</translation>
    </message>
    <message>
        <source>{hotel}, {city}</source>
        <translation>{hotel}, {city}</translation>
    </message>
    <message>
        <source>{categories}, prices in {currency}</source>
        <translation>{categories}, Preise in {currency}</translation>
    </message>
    <message>
        <source>{rooms} in {categories}, prices in {currency}</source>
        <translation>{rooms} in {categories}, Preise in {currency}</translation>
    </message>
    <message>
        <source>{n} category</source>
        <translation>{n} Kategorie</translation>
    </message>
    <message>
        <source>{n} categories</source>
        <translation>{n} Kategorien</translation>
    </message>
    <message>
        <source>No stays can be read</source>
        <translation>Aufenthalte sind nicht lesbar</translation>
    </message>
    <message>
        <source>No names of guests</source>
        <translation>Keine Namen der Gäste</translation>
    </message>
    <message>
        <source>No new guests can be entered</source>
        <translation>Neue Gäste können nicht angelegt werden</translation>
    </message>
    <message>
        <source>Who stays with whom is not seen</source>
        <translation>Wer mit wem wohnt, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>No names of groups</source>
        <translation>Keine Namen der Gruppen</translation>
    </message>
    <message>
        <source>No rooms are seen</source>
        <translation>Zimmer sind nicht zu sehen</translation>
    </message>
    <message>
        <source>Only rooms that stays use are seen</source>
        <translation>Nur Zimmer mit Aufenthalten sind zu sehen</translation>
    </message>
    <message>
        <source>No names of room categories</source>
        <translation>Keine Namen der Kategorien</translation>
    </message>
    <message>
        <source>Adults and children are not told apart</source>
        <translation>Erwachsene und Kinder sind nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>Kinds of guests have no names</source>
        <translation>Gästearten haben keine Namen</translation>
    </message>
    <message>
        <source>No rates are seen</source>
        <translation>Raten sind nicht zu sehen</translation>
    </message>
    <message>
        <source>No prices are seen</source>
        <translation>Preise sind nicht zu sehen</translation>
    </message>
    <message>
        <source>Free rooms are not counted</source>
        <translation>Freie Zimmer werden nicht gezählt</translation>
    </message>
    <message>
        <source>How full the house is, is not counted</source>
        <translation>Wie voll das Haus ist, wird nicht gezählt</translation>
    </message>
    <message>
        <source>Rules on selling are not seen</source>
        <translation>Verkaufsregeln sind nicht zu sehen</translation>
    </message>
    <message>
        <source>No products are seen</source>
        <translation>Produkte sind nicht zu sehen</translation>
    </message>
    <message>
        <source>Charges are not seen</source>
        <translation>Posten sind nicht zu sehen</translation>
    </message>
    <message>
        <source>Payments are not seen, so balances are not known</source>
        <translation>Zahlungen sind nicht zu sehen, offene Beträge also nicht bekannt</translation>
    </message>
    <message>
        <source>Bills are not seen</source>
        <translation>Rechnungen sind nicht zu sehen</translation>
    </message>
    <message>
        <source>Notes are not seen</source>
        <translation>Notizen sind nicht zu sehen</translation>
    </message>
    <message>
        <source>Fees for cancelling are not known before</source>
        <translation>Stornogebühren sind vorher nicht bekannt</translation>
    </message>
    <message>
        <source>No names of companies</source>
        <translation>Keine Namen der Firmen</translation>
    </message>
    <message>
        <source>{seconds} s apart from the platform</source>
        <translation>{seconds} s Abstand zur Plattform</translation>
    </message>
    <message>
        <source>Clock and keyring</source>
        <translation>Uhr und Schlüsselbund</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>{rooms} in use</source>
        <translation>{rooms} in Gebrauch</translation>
    </message>
    <message>
        <source>The hotel’s name is not told; it sells “{stay}”</source>
        <translation>Der Name des Hotels wird nicht genannt; es verkauft „{stay}“</translation>
    </message>
    <message>
        <source>Checked at {time}, the answer took {seconds} s</source>
        <translation>Geprüft um {time}, die Antwort brauchte {seconds} s</translation>
    </message>
    <message>
        <source>The rest works; ask support for {names}</source>
        <translation>Der Rest geht; fragen Sie den Support nach {names}</translation>
    </message>
    <message>
        <source>{apart}; a passphrase is asked at each start</source>
        <translation>{apart}; bei jedem Start wird nach einer Passphrase gefragt</translation>
    </message>
    <message>
        <source>This PC’s clock is {time} behind</source>
        <translation>Die Uhr dieses PCs geht {time} nach</translation>
    </message>
    <message>
        <source>This PC’s clock is {time} ahead</source>
        <translation>Die Uhr dieses PCs geht {time} vor</translation>
    </message>
    <message>
        <source>Time zone {zone}</source>
        <translation>Zeitzone {zone}</translation>
    </message>
    <message>
        <source>A desk needs them; ask support for {names}</source>
        <translation>Ein Empfang braucht sie; fragen Sie den Support nach {names}</translation>
    </message>
    <message>
        <source>{apart}; {keyring}</source>
        <translation>{apart}; {keyring}</translation>
    </message>
    <message>
        <source>{n} persons</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>Held until {day} {time}</source>
        <translation>Option bis {day} {time}</translation>
    </message>
    <message>
        <source>{first} to {last}, {category}, {rate}</source>
        <translation>{first} bis {last}, {category}, {rate}</translation>
    </message>
    <message>
        <source>Arrives {day}</source>
        <translation>Anreise {day}</translation>
    </message>
    <message>
        <source>Leaves {day}</source>
        <translation>Abreise {day}</translation>
    </message>
    <message>
        <source>Night {number}: {amount}</source>
        <translation>Nacht {number}: {amount}</translation>
    </message>
    <message>
        <source>Own web booking</source>
        <translation>Eigene Webbuchung</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>Ein Kanal</translation>
    </message>
    <message>
        <source>Entered at the hotel</source>
        <translation>Im Hotel eingegeben</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>it was not confirmed in time</source>
        <translation>nicht rechtzeitig bestätigt</translation>
    </message>
    <message>
        <source>booked elsewhere</source>
        <translation>anderswo gebucht</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>höhere Gewalt</translation>
    </message>
    <message>
        <source>a complaint of the guest</source>
        <translation>Beschwerde des Gastes</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>the price was too high</source>
        <translation>der Preis war zu hoch</translation>
    </message>
    <message>
        <source>nothing was free</source>
        <translation>nichts war frei</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>versehentlich eingegeben</translation>
    </message>
    <message>
        <source>the payment did not work</source>
        <translation>die Zahlung ging nicht durch</translation>
    </message>
    <message>
        <source>by the travel agency</source>
        <translation>durch das Reisebüro</translation>
    </message>
    <message>
        <source>the guest asked for it</source>
        <translation>auf Wunsch des Gastes</translation>
    </message>
    <message>
        <source>booked anew with other details</source>
        <translation>mit anderen Angaben neu gebucht</translation>
    </message>
    <message>
        <source>the booking was never finished</source>
        <translation>die Buchung wurde nie beendet</translation>
    </message>
    <message>
        <source>the booker asked for it</source>
        <translation>auf Wunsch des Bestellers</translation>
    </message>
    <message>
        <source>At the hotel, in person</source>
        <translation>Persönlich im Hotel</translation>
    </message>
    <message>
        <source>Entered at the hotel, from a channel</source>
        <translation>Im Hotel erfasst, von einem Kanal</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Entered at the hotel, from a website</source>
        <translation>Im Hotel erfasst, von einer Website</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per Nachricht</translation>
    </message>
    <message>
        <source>By a call centre</source>
        <translation>Durch ein Callcenter</translation>
    </message>
    <message>
        <source>From a rooming list</source>
        <translation>Aus einer Zimmerliste</translation>
    </message>
    <message>
        <source>Guest portal</source>
        <translation>Gästeportal</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Booked: {origin}</source>
        <translation>Gebucht: {origin}</translation>
    </message>
    <message>
        <source>{text}, {who}</source>
        <translation>{text}, {who}</translation>
    </message>
    <message>
        <source>{step} taken back</source>
        <translation>{step} zurückgenommen</translation>
    </message>
    <message>
        <source>Room {room} given</source>
        <translation>Zimmer {room} zugeteilt</translation>
    </message>
    <message>
        <source>{step} noted on this PC</source>
        <translation>{step} auf diesem PC vorgemerkt</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>Storniert: {reason}</translation>
    </message>
    <message>
        <source>{text}, {who}, not proven</source>
        <translation>{text}, {who}, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>{n} came in here and is not sent yet.</source>
        <translation>{n} kam hier an und ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>{n} came in here and are not sent yet.</source>
        <translation>{n} kamen hier an und sind noch nicht gesendet.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Nach Zimmern</translation>
    </message>
    <message>
        <source>Who is in the house is not known yet</source>
        <translation>Wer im Haus ist, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody is known here</source>
        <translation>Hier ist niemand bekannt</translation>
    </message>
    <message>
        <source>This PC has not heard from the platform yet. Until it has, go by the list on paper.</source>
        <translation>Dieser PC hat noch nichts von der Plattform gehört. Bis dahin gilt die Liste auf Papier.</translation>
    </message>
    <message>
        <source>Nobody is checked in</source>
        <translation>Niemand ist eingecheckt</translation>
    </message>
    <message>
        <source>Whoever checks in stands here at once.</source>
        <translation>Wer eincheckt, steht hier sofort.</translation>
    </message>
    <message>
        <source>Nobody is in the house now</source>
        <translation>Jetzt ist niemand im Haus</translation>
    </message>
    <message>
        <source>No room known</source>
        <translation>Kein Zimmer bekannt</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <source>no room known</source>
        <translation>kein Zimmer bekannt</translation>
    </message>
    <message>
        <source>In the house now: {people}</source>
        <translation>Jetzt im Haus: {people}</translation>
    </message>
    <message>
        <source>In the house now: {people} in {rooms}</source>
        <translation>Jetzt im Haus: {people}, {rooms}</translation>
    </message>
    <message>
        <source>As the platform told it at {time}.</source>
        <translation>Wie die Plattform es um {time} sagte.</translation>
    </message>
    <message>
        <source>Floor {name}</source>
        <translation>Etage {name}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>Zimmer {room}</translation>
    </message>
    <message>
        <source>Without the guests of {services}: this desk does not show them.</source>
        <translation>Ohne die Gäste von {services}: dieser Empfang zeigt sie nicht.</translation>
    </message>
    <message>
        <source>From this PC, needs no line.</source>
        <translation>Von diesem PC, braucht keine Leitung.</translation>
    </message>
    <message>
        <source>note on the stay: {note}</source>
        <translation>Notiz zum Aufenthalt: {note}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Close the settled bills now</source>
        <translation>Die ausgeglichenen Rechnungen jetzt schließen</translation>
    </message>
    <message>
        <source>Close the bills now</source>
        <translation>Die Rechnungen jetzt schließen</translation>
    </message>
    <message>
        <source>Kept here and sent when the line is back.</source>
        <translation>Hier aufbewahrt und gesendet, wenn die Leitung wieder da ist.</translation>
    </message>
    <message>
        <source>Leave the bills open, because</source>
        <translation>Die Rechnungen offen lassen, weil</translation>
    </message>
    <message>
        <source>Then nothing is left open</source>
        <translation>Dann bleibt nichts offen</translation>
    </message>
    <message>
        <source>does not hold them up</source>
        <translation>hält sie nicht auf</translation>
    </message>
    <message>
        <source>Check out, leave the bills open</source>
        <translation>Auschecken, Rechnungen offen lassen</translation>
    </message>
    <message>
        <source>The platform checks out on the last day, not before. End the stay today first; then the cost is known.</source>
        <translation>Die Plattform checkt am letzten Tag aus, nicht vorher. Beenden Sie den Aufenthalt zuerst heute; dann ist der Preis bekannt.</translation>
    </message>
    <message>
        <source>Then the guest can be checked out</source>
        <translation>Dann kann der Gast auschecken</translation>
    </message>
    <message>
        <source>Held for a moment, then sent.</source>
        <translation>Kurz gehalten, dann gesendet.</translation>
    </message>
    <message>
        <source>E-mail the guest</source>
        <translation>E-Mail an den Gast senden</translation>
    </message>
    <message>
        <source>No e-mail goes out.</source>
        <translation>Es geht keine E-Mail hinaus.</translation>
    </message>
    <message>
        <source>Cancel, no fee</source>
        <translation>Stornieren, ohne Gebühr</translation>
    </message>
    <message>
        <source>Cancel, charge the fee</source>
        <translation>Stornieren, mit Gebühr</translation>
    </message>
    <message>
        <source>It goes back to the card</source>
        <translation>Es geht auf die Karte zurück</translation>
    </message>
    <message>
        <source>It goes back by bank transfer</source>
        <translation>Es wird zurücküberwiesen</translation>
    </message>
    <message>
        <source>It is kept for the next stay</source>
        <translation>Es bleibt für den nächsten Aufenthalt stehen</translation>
    </message>
    <message>
        <source>The company pays by invoice</source>
        <translation>Die Firma zahlt auf Rechnung</translation>
    </message>
    <message>
        <source>Goes on the card we hold</source>
        <translation>Kommt auf die hinterlegte Karte</translation>
    </message>
    <message>
        <source>The guest says it is not theirs</source>
        <translation>Der Gast sagt, es sei nicht seines</translation>
    </message>
    <message>
        <source>Will transfer it, promised by e-mail</source>
        <translation>Wird überwiesen, per E-Mail zugesagt</translation>
    </message>
    <message>
        <source>Other, in your words</source>
        <translation>Anderes, in Ihren Worten</translation>
    </message>
    <message>
        <source>The invoice is made later</source>
        <translation>Die Rechnung wird später erstellt</translation>
    </message>
    <message>
        <source>More comes on the bill</source>
        <translation>Es kommt noch mehr auf die Rechnung</translation>
    </message>
    <message>
        <source>Let them go with {amount} open, because</source>
        <translation>Mit {amount} offen gehen lassen, weil</translation>
    </message>
    <message>
        <source>Check out, leave {amount} open</source>
        <translation>Auschecken, {amount} offen lassen</translation>
    </message>
    <message>
        <source>{what} all the same</source>
        <translation>{what}, trotz allem</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht angereist</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Bat um Stornierung</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Doppelt gebucht</translation>
    </message>
    <message>
        <source>Charge the cancellation fee</source>
        <translation>Stornogebühr berechnen</translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>Keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Cancel, charge {amount}</source>
        <translation>Stornieren, {amount} berechnen</translation>
    </message>
    <message>
        <source>Let them go with {amount} to be paid back, because</source>
        <translation>Gehen lassen, {amount} sind zurückzuzahlen, weil</translation>
    </message>
    <message>
        <source>Or let them go with {amount} open, because</source>
        <translation>Oder mit {amount} offen gehen lassen, weil</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} bezahlt</translation>
    </message>
    <message>
        <source>Close the settled bill of {name} now</source>
        <translation>Die ausgeglichene Rechnung von {name} jetzt schließen</translation>
    </message>
    <message>
        <source>Check out, pay {amount} back later</source>
        <translation>Auschecken, {amount} später zurückzahlen</translation>
    </message>
    <message>
        <source>The stay is booked until {day}</source>
        <translation>Der Aufenthalt ist bis {day} gebucht</translation>
    </message>
    <message>
        <source>It stays open on the bill until someone settles it.</source>
        <translation>Es bleibt auf der Rechnung offen, bis jemand es begleicht.</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>{name} stornieren</translation>
    </message>
    <message>
        <source>{room}, {stay}.</source>
        <translation>{room}, {stay}.</translation>
    </message>
    <message>
        <source>The platform writes to {address}.</source>
        <translation>Die Plattform schreibt an {address}.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>The file holds guest data</source>
        <translation>Die Datei enthält Gästedaten</translation>
    </message>
    <message>
        <source>The list is too long for a file</source>
        <translation>Die Liste ist zu lang für eine Datei</translation>
    </message>
    <message>
        <source>Written to {name}. Delete it when it is no longer needed.</source>
        <translation>In {name} geschrieben. Löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>It could not be written there: {why}. Choose another place.</source>
        <translation>Dort konnte sie nicht geschrieben werden: {why}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{stays} with names, rooms, dates and what is owed. On this PC only you can open it; once it is sent or copied, nobody can take it back.</source>
        <translation>{stays} mit Namen, Zimmern, Tagen und offenen Beträgen. Auf diesem PC können nur Sie sie öffnen; ist sie gesendet oder kopiert, holt sie niemand zurück.</translation>
    </message>
    <message>
        <source>Narrow it to {n} stays or fewer, by a day or a state, then write the file.</source>
        <translation>Engen Sie sie auf {n} Aufenthalte oder weniger ein, mit einem Tag oder einem Status, dann schreiben Sie die Datei.</translation>
    </message>
    <message>
        <source>Give a room</source>
        <translation>Zimmer zuteilen</translation>
    </message>
    <message>
        <source>Move the stay</source>
        <translation>Zimmer wechseln</translation>
    </message>
    <message>
        <source>Give the stay a room</source>
        <translation>Dem Aufenthalt ein Zimmer zuteilen</translation>
    </message>
    <message>
        <source>{category} until {day}. The price stays as it is.</source>
        <translation>{category} bis {day}. Der Preis bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{until} Now in {room}.</source>
        <translation>{until} Jetzt in {room}.</translation>
    </message>
    <message>
        <source>{room}  {fact}</source>
        <translation>{room}  {fact}</translation>
    </message>
    <message>
        <source>No other {category} is free for these nights. Type a number to see who has it.</source>
        <translation>{category}: kein anderes ist für diese Nächte frei. Tippen Sie eine Nummer, um zu sehen, wer es hat.</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Zimmerwechsel für {name}</translation>
    </message>
    <message>
        <source>{until} {room} turns dirty.</source>
        <translation>{until} {room} wird schmutzig.</translation>
    </message>
    <message>
        <source>{state}, taken by {name}</source>
        <translation>{state}, vergeben an {name}</translation>
    </message>
    <message>
        <source>Give {room}</source>
        <translation>{room} zuteilen</translation>
    </message>
    <message>
        <source>No free room is called {typed}.</source>
        <translation>Kein freies Zimmer heißt {typed}.</translation>
    </message>
    <message>
        <source>No free {category} is clean yet. Clean rooms of another category come first.</source>
        <translation>Noch kein freies {category} ist sauber. Saubere Zimmer einer anderen Kategorie stehen zuerst.</translation>
    </message>
    <message>
        <source>No free {category} is clean yet.</source>
        <translation>Noch kein freies {category} ist sauber.</translation>
    </message>
    <message>
        <source>Not a {category}, which is booked.</source>
        <translation>Gebucht ist die Kategorie {category}; dieses ist von einer anderen.</translation>
    </message>
    <message>
        <source>No other {category} is free for these nights; these are of another category.</source>
        <translation>{category}: kein anderes ist für diese Nächte frei; diese sind von einer anderen Kategorie.</translation>
    </message>
    <message>
        <source>{category}. {fact}</source>
        <translation>{category}. {fact}</translation>
    </message>
    <message>
        <source>The category becomes {category}, at the same price.</source>
        <translation>Die Kategorie wird {category}, zum selben Preis.</translation>
    </message>
    <message>
        <source>{room} sleeps {people}; booked: {booked}.</source>
        <translation>{room} ist für {people}; gebucht: {booked}.</translation>
    </message>
    <message>
        <source>{room} is a {category}</source>
        <translation>{room} ist Kategorie {category}</translation>
    </message>
    <message>
        <source>The stay is locked to {room}; somebody promised it.</source>
        <translation>Der Aufenthalt ist auf {room} fixiert; jemand hat es versprochen.</translation>
    </message>
    <message>
        <source>Give {name} a room</source>
        <translation>{name} ein Zimmer zuteilen</translation>
    </message>
    <message>
        <source>{state}, free till {day}</source>
        <translation>{state}, frei bis {day}</translation>
    </message>
    <message>
        <source>{state}, free</source>
        <translation>{state}, frei</translation>
    </message>
    <message>
        <source>no recovery words</source>
        <translation>keine Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>The new recovery words open this desk. Words made before open nothing any more.</source>
        <translation>Die neuen Wiederherstellungswörter öffnen diesen Empfang. Frühere Wörter öffnen nichts mehr.</translation>
    </message>
    <message>
        <source>No new recovery words were made.</source>
        <translation>Es wurden keine neuen Wiederherstellungswörter gemacht.</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>Neue Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Wiederherstellungswörter machen</translation>
    </message>
    <message>
        <source>The training hotel did not start. Close this window and open the demo once more.</source>
        <translation>Das Übungshotel ist nicht gestartet. Schließen Sie dieses Fenster und öffnen Sie die Demo noch einmal.</translation>
    </message>
    <message>
        <source>This desk’s file is damaged, and no new one can be made beside it. Nothing of it is deleted.</source>
        <translation>Die Datei dieses Empfangs ist beschädigt, und daneben lässt sich keine neue anlegen. Nichts davon ist gelöscht.</translation>
    </message>
    <message>
        <source>This desk’s file is not the one this PC worked with last. What was unsent in it needs a look; steps taken since it was copied are not in it.</source>
        <translation>Die Datei dieses Empfangs ist nicht die, mit der dieser PC zuletzt gearbeitet hat. Was darin nicht gesendet war, muss angesehen werden; was nach der Kopie geschah, fehlt darin.</translation>
    </message>
    <message>
        <source>A newer Front Desk has worked with this desk’s file. Install that version here; nothing was changed.</source>
        <translation>Ein neueres Front Desk hat mit der Datei dieses Empfangs gearbeitet. Installieren Sie jene Version hier; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key in the keyring does not open this desk’s file. The file is left as it is; ask who set up this PC.</source>
        <translation>Der Schlüssel im Schlüsselbund öffnet die Datei dieses Empfangs nicht. Die Datei bleibt, wie sie ist; fragen Sie, wer diesen PC eingerichtet hat.</translation>
    </message>
    <message>
        <source>The keyring no longer holds this desk’s key. The file is left as it is; ask who set up this PC.</source>
        <translation>Der Schlüsselbund hat den Schlüssel dieses Empfangs nicht mehr. Die Datei bleibt, wie sie ist; fragen Sie, wer diesen PC eingerichtet hat.</translation>
    </message>
    <message>
        <source>This computer’s keyring is locked. Unlock it, then close this window and start Front Desk again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, dann schließen Sie dieses Fenster und starten Sie Front Desk neu.</translation>
    </message>
    <message>
        <source>The disk of this PC is full, so nothing can be saved. Make room, then start Front Desk again.</source>
        <translation>Die Platte dieses PCs ist voll, es kann nichts gespeichert werden. Schaffen Sie Platz, dann starten Sie Front Desk neu.</translation>
    </message>
    <message>
        <source>The disk of this PC does not take what is written. Look at the disk, then start Front Desk again.</source>
        <translation>Die Platte dieses PCs nimmt nichts an. Sehen Sie die Platte an, dann starten Sie Front Desk neu.</translation>
    </message>
    <message>
        <source>Front Desk is open on this PC already; its window is in front now.</source>
        <translation>Front Desk ist auf diesem PC schon offen; sein Fenster ist jetzt vorn.</translation>
    </message>
    <message>
        <source>This desk’s folder cannot be read. Look whether the disk is there, then start Front Desk again.</source>
        <translation>Der Ordner dieses Empfangs ist nicht lesbar. Sehen Sie nach, ob die Platte da ist, dann starten Sie Front Desk neu.</translation>
    </message>
    <message>
        <source>This desk’s file was damaged and is kept as {name}</source>
        <translation>Die Datei dieses Empfangs war beschädigt und wird als {name} aufbewahrt</translation>
    </message>
    <message>
        <source>{begins}; nothing unsent was in it, and the rest is fetched anew.</source>
        <translation>{begins}; nichts Ungesendetes war darin, und der Rest wird neu geholt.</translation>
    </message>
    <message>
        <source>{begins}; {count} unsent steps were saved from it, {lost} cannot be read.</source>
        <translation>{begins}; {count} ungesendete Schritte wurden daraus gerettet, {lost} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>{begins}; {count} unsent steps were saved from it and need a look.</source>
        <translation>{begins}; {count} ungesendete Schritte wurden daraus gerettet und müssen angesehen werden.</translation>
    </message>
    <message>
        <source>{begins}; all {count} unsent steps were saved from it.</source>
        <translation>{begins}; alle {count} ungesendeten Schritte wurden daraus gerettet.</translation>
    </message>
    <message>
        <source>a rule applies</source>
        <translation>eine Regel gilt</translation>
    </message>
    <message>
        <source>Prices and free rooms are not known yet.</source>
        <translation>Preise und freie Zimmer sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Rate shown</source>
        <translation>Gezeigte Rate</translation>
    </message>
    <message>
        <source>Fold the rates</source>
        <translation>Raten einklappen</translation>
    </message>
    <message>
        <source>Every rate, and changing them</source>
        <translation>Jede Rate, und Raten ändern</translation>
    </message>
    <message>
        <source>Show the rates</source>
        <translation>Raten zeigen</translation>
    </message>
    <message>
        <source>Only for {n} night or more.</source>
        <translation>Nur ab {n} Nacht.</translation>
    </message>
    <message>
        <source>Only for {n} nights or more.</source>
        <translation>Nur ab {n} Nächten.</translation>
    </message>
    <message>
        <source>{n} room free</source>
        <translation>{n} Zimmer frei</translation>
    </message>
    <message>
        <source>{n} rooms free</source>
        <translation>{n} Zimmer frei</translation>
    </message>
    <message>
        <source>prices and free rooms are not known yet</source>
        <translation>Preise und freie Zimmer noch nicht bekannt</translation>
    </message>
    <message>
        <source>no arr.</source>
        <translation>k. Anr.</translation>
    </message>
    <message>
        <source>no dep.</source>
        <translation>k. Abr.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Closed: it cannot be booked.</source>
        <translation>Geschlossen: kann nicht gebucht werden.</translation>
    </message>
    <message>
        <source>No arrival on this day.</source>
        <translation>An diesem Tag keine Anreise.</translation>
    </message>
    <message>
        <source>No departure on this day.</source>
        <translation>An diesem Tag keine Abreise.</translation>
    </message>
    <message>
        <source>A rule limits how it can be booked.</source>
        <translation>Eine Regel schränkt ein, wie gebucht werden kann.</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>free rooms not known</source>
        <translation>freie Zimmer nicht bekannt</translation>
    </message>
    <message>
        <source>no room free</source>
        <translation>kein Zimmer frei</translation>
    </message>
    <message>
        <source>{currency} a night, rooms free below</source>
        <translation>{currency} je Nacht, darunter freie Zimmer</translation>
    </message>
    <message>
        <source>prices and free rooms as of {time}</source>
        <translation>Preise und freie Zimmer, Stand {time}</translation>
    </message>
    <message>
        <source>Rates, {rate}: prices and free rooms by category and night</source>
        <translation>Raten, {rate}: Preise und freie Zimmer je Kategorie und Nacht</translation>
    </message>
    <message>
        <source>{category}, {day}: {cost}, {rooms}.</source>
        <translation>{category}, {day}: {cost}, {rooms}.</translation>
    </message>
    <message>
        <source>{day}: {share} occupied.</source>
        <translation>{day}: {share} belegt.</translation>
    </message>
    <message>
        <source>prices and free rooms as of {time}; the platform may have sold since</source>
        <translation>Preise und freie Zimmer, Stand {time}; die Plattform kann seither verkauft haben</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>{count} frei</translation>
    </message>
    <message>
        <source>{nights} n+</source>
        <translation>{nights} N+</translation>
    </message>
    <message>
        <source>{day}: not known.</source>
        <translation>{day}: nicht bekannt.</translation>
    </message>
    <message>
        <source>{day}: {share} occupied, more rooms are sold than there are.</source>
        <translation>{day}: {share} belegt, es sind mehr Zimmer verkauft, als es gibt.</translation>
    </message>
    <message>
        <source>{count} over</source>
        <translation>{count} zu viel</translation>
    </message>
    <message>
        <source>overbooked by {count}</source>
        <translation>um {count} überbucht</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>Check-out</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>Taking the lock off</source>
        <translation>Lösen der Zimmerfixierung</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zimmerfixierung</translation>
    </message>
    <message>
        <source>Change of guest</source>
        <translation>Wechsel des Gastes</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Taking a companion off</source>
        <translation>Herausnehmen einer Begleitung</translation>
    </message>
    <message>
        <source>Taking a charge off</source>
        <translation>Storno eines Postens</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Guest’s details</source>
        <translation>Angaben des Gastes</translation>
    </message>
    <message>
        <source>Taking a rule off</source>
        <translation>Aufheben einer Regel</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>an enquiry</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>an option, not confirmed</source>
        <translation>eine Option, nicht bestätigt</translation>
    </message>
    <message>
        <source>confirmed, the guest is not in the house</source>
        <translation>bestätigt, der Gast ist nicht im Haus</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>schmutzig</translation>
    </message>
    <message>
        <source>clean, not inspected</source>
        <translation>sauber, nicht geprüft</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>Ask housekeeping, or pick another room.</source>
        <translation>Fragen Sie das Housekeeping, oder nehmen Sie ein anderes Zimmer.</translation>
    </message>
    <message>
        <source>Check them out first, or pick another room.</source>
        <translation>Checken Sie dort zuerst aus, oder nehmen Sie ein anderes Zimmer.</translation>
    </message>
    <message>
        <source>Give the stay a room first.</source>
        <translation>Teilen Sie dem Aufenthalt zuerst ein Zimmer zu.</translation>
    </message>
    <message>
        <source>Please do not do it again; it is looked up on the platform.</source>
        <translation>Bitte tun Sie es nicht noch einmal; es wird auf der Plattform nachgesehen.</translation>
    </message>
    <message>
        <source>It is sent by itself.</source>
        <translation>Es wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Move it with the lock taken off, or leave it.</source>
        <translation>Lösen Sie die Fixierung und wechseln Sie das Zimmer, oder lassen Sie es so.</translation>
    </message>
    <message>
        <source>Book one more person first.</source>
        <translation>Buchen Sie zuerst eine Person mehr.</translation>
    </message>
    <message>
        <source>Prices and rules go only while the line is there; what you typed is kept.</source>
        <translation>Preise und Regeln gehen nur mit Leitung; was Sie getippt haben, bleibt.</translation>
    </message>
    <message>
        <source>Make room on the disk, then do it once more.</source>
        <translation>Schaffen Sie Platz auf der Platte, dann tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close Front Desk and open it again: it is put right then.</source>
        <translation>Front Desk schließen und wieder öffnen: dann wird es gerichtet.</translation>
    </message>
    <message>
        <source>Let some of them go first: look at what is not sent.</source>
        <translation>Lassen Sie zuerst einige davon gehen: sehen Sie an, was nicht gesendet ist.</translation>
    </message>
    <message>
        <source>no room is given yet</source>
        <translation>noch kein Zimmer zugeteilt</translation>
    </message>
    <message>
        <source>the platform asks for a reason in words</source>
        <translation>die Plattform verlangt einen Grund in Worten</translation>
    </message>
    <message>
        <source>this stay is not on this PC</source>
        <translation>dieser Aufenthalt ist nicht auf diesem PC</translation>
    </message>
    <message>
        <source>the disk of this PC is full, so nothing was saved</source>
        <translation>die Platte dieses PCs ist voll, es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>a page of this desk’s file cannot be read, so nothing was saved</source>
        <translation>eine Seite der Datei dieses Empfangs ist nicht lesbar, es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>the stay is in this room already</source>
        <translation>der Aufenthalt ist schon in diesem Zimmer</translation>
    </message>
    <message>
        <source>the stay is locked to its room</source>
        <translation>das Zimmer des Aufenthalts ist fixiert</translation>
    </message>
    <message>
        <source>it is like that already</source>
        <translation>es ist schon so</translation>
    </message>
    <message>
        <source>the end is not after the beginning</source>
        <translation>das Ende liegt nicht nach dem Anfang</translation>
    </message>
    <message>
        <source>nobody is booked</source>
        <translation>niemand ist gebucht</translation>
    </message>
    <message>
        <source>the stay is for {n} person</source>
        <translation>der Aufenthalt ist für {n} Person</translation>
    </message>
    <message>
        <source>the stay is for {n} persons</source>
        <translation>der Aufenthalt ist für {n} Personen</translation>
    </message>
    <message>
        <source>this is the guest the stay belongs to</source>
        <translation>dies ist der Gast, dem der Aufenthalt gehört</translation>
    </message>
    <message>
        <source>this guest does not come along on this stay</source>
        <translation>dieser Gast reist bei diesem Aufenthalt nicht mit</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>the number of pieces is missing</source>
        <translation>die Anzahl fehlt</translation>
    </message>
    <message>
        <source>the amount is missing</source>
        <translation>der Betrag fehlt</translation>
    </message>
    <message>
        <source>the line is away</source>
        <translation>die Leitung ist weg</translation>
    </message>
    <message>
        <source>The platform gives a key only for an inspected room.</source>
        <translation>Die Plattform gibt einen Schlüssel nur für ein geprüftes Zimmer.</translation>
    </message>
    <message>
        <source>The platform gives a key only for an empty room.</source>
        <translation>Die Plattform gibt einen Schlüssel nur für ein leeres Zimmer.</translation>
    </message>
    <message>
        <source>The platform starts a stay on its first day, not before.</source>
        <translation>Die Plattform beginnt einen Aufenthalt an seinem ersten Tag, nicht vorher.</translation>
    </message>
    <message>
        <source>There is no key to give.</source>
        <translation>Es gibt keinen Schlüssel zu geben.</translation>
    </message>
    <message>
        <source>{step} stops here: {cause}</source>
        <translation>{step} hält hier an: {cause}</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nichts wird gesendet</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>the stay is {state}</source>
        <translation>der Aufenthalt ist {state}</translation>
    </message>
    <message>
        <source>room {room} is {state}</source>
        <translation>Zimmer {room} ist {state}</translation>
    </message>
    <message>
        <source>{name} is still in room {room}</source>
        <translation>{name} ist noch in Zimmer {room}</translation>
    </message>
    <message>
        <source>the stay begins on {day}</source>
        <translation>der Aufenthalt beginnt am {day}</translation>
    </message>
    <message>
        <source>the stay is booked until {day}</source>
        <translation>der Aufenthalt ist bis {day} gebucht</translation>
    </message>
    <message>
        <source>{amount} is to be paid back</source>
        <translation>{amount} sind zurückzuzahlen</translation>
    </message>
    <message>
        <source>{amount} is still owed</source>
        <translation>{amount} sind noch offen</translation>
    </message>
    <message>
        <source>the same step waits to be sent: {step}</source>
        <translation>derselbe Schritt wartet auf das Senden: {step}</translation>
    </message>
    <message>
        <source>{most} steps wait on this PC already, and it keeps no more</source>
        <translation>{most} Schritte warten schon auf diesem PC, mehr hält er nicht</translation>
    </message>
    <message>
        <source>the platform does not take “{value}” here</source>
        <translation>die Plattform nimmt „{value}“ hier nicht an</translation>
    </message>
    <message>
        <source>while the line is away, no more than {amount} at once</source>
        <translation>ohne Leitung nicht mehr als {amount} auf einmal</translation>
    </message>
    <message>
        <source>{step} left this PC and no answer came yet</source>
        <translation>{step} hat diesen PC verlassen, und es kam noch keine Antwort</translation>
    </message>
    <message>
        <source>Known as of {time}.</source>
        <translation>Bekannt, Stand {time}.</translation>
    </message>
    <message>
        <source>Wait for {room}</source>
        <translation>Auf {room} warten</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Bis {day} warten</translation>
    </message>
    <message>
        <source>Recovery words of this desk</source>
        <translation>Wiederherstellungswörter dieses Empfangs</translation>
    </message>
    <message>
        <source>The passphrase holds the key to what is kept here. Passphrases get forgotten. These words open what is kept here then, unsent work too.</source>
        <translation>Die Passphrase hält den Schlüssel zu dem, was hier aufbewahrt ist. Passphrasen werden vergessen. Diese Wörter öffnen dann, was hier aufbewahrt ist, auch Ungesendetes.</translation>
    </message>
    <message>
        <source>Print them or write them down, and lock them away. They are shown once and kept nowhere.</source>
        <translation>Drucken Sie sie oder schreiben Sie sie auf, und schließen Sie sie weg. Sie werden einmal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Print them or write them down, and lock them away. The words made before open nothing from now on.</source>
        <translation>Drucken Sie sie oder schreiben Sie sie auf, und schließen Sie sie weg. Frühere Wörter öffnen ab jetzt nichts mehr.</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Sie stehen auf Papier</translation>
    </message>
    <message>
        <source>Go on without words</source>
        <translation>Ohne Wörter weiter</translation>
    </message>
    <message>
        <source>Leave the old ones</source>
        <translation>Die alten lassen</translation>
    </message>
    <message>
        <source>Two of them, from the paper</source>
        <translation>Zwei davon, vom Papier</translation>
    </message>
    <message>
        <source>So that it is certain they can be read.</source>
        <translation>Damit sicher ist, dass sie lesbar sind.</translation>
    </message>
    <message>
        <source>These words open this desk</source>
        <translation>Diese Wörter öffnen diesen Empfang</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Noch einmal zeigen</translation>
    </message>
    <message>
        <source>The twelve words, one after the other</source>
        <translation>Die zwölf Wörter, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Open with these words</source>
        <translation>Mit diesen Wörtern öffnen</translation>
    </message>
    <message>
        <source>Begin anew beside it</source>
        <translation>Daneben neu anfangen</translation>
    </message>
    <message>
        <source>Type the words from the paper, one after the other.</source>
        <translation>Tippen Sie die Wörter vom Papier, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>These words are not of this desk, or newer ones were made. Look for another sheet.</source>
        <translation>Diese Wörter sind nicht von diesem Empfang, oder es wurden neuere gemacht. Suchen Sie ein anderes Blatt.</translation>
    </message>
    <message>
        <source>This computer’s keyring holds the key to what is kept here. Keyrings get lost: another computer account, a new system, a repair. These words open what is kept here then, unsent work too.</source>
        <translation>Der Schlüsselbund dieses Computers hält den Schlüssel zu dem, was hier aufbewahrt ist. Schlüsselbunde gehen verloren: ein anderes Benutzerkonto, ein neues System, eine Reparatur. Diese Wörter öffnen dann, was hier aufbewahrt ist, auch Ungesendetes.</translation>
    </message>
    <message>
        <source>When Front Desk cannot open what is kept on this computer, it asks for these words.</source>
        <translation>Kann Front Desk nicht öffnen, was auf diesem Computer aufbewahrt ist, fragt es nach diesen Wörtern.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and this computer can read what is kept on it. Lock it away.</source>
        <translation>Wer dieses Blatt und diesen Computer hat, kann lesen, was darauf aufbewahrt ist. Schließen Sie es weg.</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Zurück zur Passphrase</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Den Schlüsselbund noch einmal versuchen</translation>
    </message>
    <message>
        <source>This is {n} word</source>
        <translation>Das ist {n} Wort</translation>
    </message>
    <message>
        <source>These are {n} words</source>
        <translation>Das sind {n} Wörter</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Wort {number}</translation>
    </message>
    <message>
        <source>Word {number} is another one. Look at the paper.</source>
        <translation>Wort {number} ist ein anderes. Sehen Sie auf das Papier.</translation>
    </message>
    <message>
        <source>{where}, made on {day}.</source>
        <translation>{where}, gemacht am {day}.</translation>
    </message>
    <message>
        <source>This computer’s keyring no longer holds the key</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht mehr</translation>
    </message>
    <message>
        <source>This computer’s keyring is locked</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt</translation>
    </message>
    <message>
        <source>This computer’s keyring is still locked</source>
        <translation>Der Schlüsselbund dieses Computers ist noch gesperrt</translation>
    </message>
    <message>
        <source>This computer’s keyring still does not hold the key</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel noch immer nicht</translation>
    </message>
    <message>
        <source>Open the desk without its passphrase</source>
        <translation>Den Empfang ohne Passphrase öffnen</translation>
    </message>
    <message>
        <source>Nothing is lost: everything, unsent work too, is still in this desk’s file. The twelve recovery words from the paper open it.</source>
        <translation>Nichts ist verloren: alles, auch Ungesendetes, ist noch in der Datei dieses Empfangs. Die zwölf Wiederherstellungswörter vom Papier öffnen sie.</translation>
    </message>
    <message>
        <source>Nothing is deleted: everything, unsent work too, is still in this desk’s file. There are no recovery words, so only the keyring of before opens it: sign in to this computer as before, or have the keyring restored, and try again.</source>
        <translation>Nichts ist gelöscht: alles, auch Ungesendetes, ist noch in der Datei dieses Empfangs. Es gibt keine Wiederherstellungswörter, also öffnet sie nur der Schlüsselbund von vorher: melden Sie sich an diesem Computer an wie zuvor, oder lassen Sie den Schlüsselbund wiederherstellen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is lost: everything, unsent work too, is still in this desk’s file. Unlock the keyring and try again. If nobody can unlock it, the recovery words open the file.</source>
        <translation>Nichts ist verloren: alles, auch Ungesendetes, ist noch in der Datei dieses Empfangs. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal. Kann ihn niemand entsperren, öffnen die Wiederherstellungswörter die Datei.</translation>
    </message>
    <message>
        <source>Nothing is lost: everything, unsent work too, is still in this desk’s file. Unlock the keyring and try again. There are no recovery words, so only the keyring opens it.</source>
        <translation>Nichts ist verloren: alles, auch Ungesendetes, ist noch in der Datei dieses Empfangs. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal. Es gibt keine Wiederherstellungswörter, also öffnet sie nur der Schlüsselbund.</translation>
    </message>
    <message>
        <source>The twelve recovery words from the paper open this desk’s file. A new passphrase is chosen then, and the tokens are typed once more.</source>
        <translation>Die zwölf Wiederherstellungswörter vom Papier öffnen die Datei dieses Empfangs. Dann wird eine neue Passphrase gewählt, und die Tokens werden noch einmal getippt.</translation>
    </message>
    <message>
        <source>Words {named} are not right. Look at the paper.</source>
        <translation>Die Wörter {named} stimmen nicht. Sehen Sie auf das Papier.</translation>
    </message>
    <message>
        <source>{found}; there are {needed} on the paper. Look from word {number} on: {word}.</source>
        <translation>{found}; auf dem Papier stehen {needed}. Sehen Sie ab Wort {number} nach: {word}.</translation>
    </message>
    <message>
        <source>Word {named} is not right. Look at the paper.</source>
        <translation>Wort {named} stimmt nicht. Sehen Sie auf das Papier.</translation>
    </message>
    <message>
        <source>{found}; there are {needed} on the paper.</source>
        <translation>{found}; auf dem Papier stehen {needed}.</translation>
    </message>
    <message>
        <source>the age of the persons</source>
        <translation>das Alter der Personen</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>der Betrag</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>das Zimmer</translation>
    </message>
    <message>
        <source>the block of rooms</source>
        <translation>das Zimmerkontingent</translation>
    </message>
    <message>
        <source>the bill</source>
        <translation>die Rechnung</translation>
    </message>
    <message>
        <source>the number of pieces</source>
        <translation>die Anzahl</translation>
    </message>
    <message>
        <source>the nationality</source>
        <translation>die Nationalität</translation>
    </message>
    <message>
        <source>the days of the week</source>
        <translation>die Wochentage</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>der erste Tag</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>der letzte Tag</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>die Gruppe</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>der Aufenthalt</translation>
    </message>
    <message>
        <source>the highest price</source>
        <translation>der höchste Preis</translation>
    </message>
    <message>
        <source>the lowest price</source>
        <translation>der niedrigste Preis</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the number of persons</source>
        <translation>die Zahl der Personen</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>das Produkt</translation>
    </message>
    <message>
        <source>the state of the room</source>
        <translation>der Status des Zimmers</translation>
    </message>
    <message>
        <source>the words of the note</source>
        <translation>die Worte der Notiz</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>die Art</translation>
    </message>
    <message>
        <source>the voucher</source>
        <translation>der Gutschein</translation>
    </message>
    <message>
        <source>The stay has moved on there. Look at it: if it is as it should be, leave this out.</source>
        <translation>Der Aufenthalt ist dort weiter. Sehen Sie ihn an: ist er, wie er sein soll, lassen Sie dies weg.</translation>
    </message>
    <message>
        <source>A step comes before this one. Take it first, then send this again.</source>
        <translation>Davor kommt ein anderer Schritt. Tun Sie ihn zuerst, dann senden Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>The platform starts no stay before its first day. Put the arrival on today with D first.</source>
        <translation>Die Plattform beginnt keinen Aufenthalt vor seinem ersten Tag. Legen Sie die Anreise zuerst mit D auf heute.</translation>
    </message>
    <message>
        <source>The nights are over. Put the departure on a later day with D, then send it again.</source>
        <translation>Die Nächte sind vorbei. Legen Sie die Abreise mit D auf einen späteren Tag, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give the stay a room with M, then send it again.</source>
        <translation>Teilen Sie dem Aufenthalt mit M ein Zimmer zu, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The room is out of order. Give the stay another one with M, then send it again.</source>
        <translation>Das Zimmer ist defekt. Teilen Sie dem Aufenthalt mit M ein anderes zu, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Somebody is in that room. Check them out first, or give another room with M.</source>
        <translation>In diesem Zimmer ist jemand. Checken Sie dort zuerst aus, oder teilen Sie mit M ein anderes Zimmer zu.</translation>
    </message>
    <message>
        <source>Ask housekeeping, or set the room with H if you have seen it; then send it again.</source>
        <translation>Fragen Sie das Housekeeping, oder setzen Sie das Zimmer mit H, wenn Sie es gesehen haben; dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The room is taken on one of these nights. Pick another one with M.</source>
        <translation>Das Zimmer ist in einer dieser Nächte vergeben. Wählen Sie mit M ein anderes.</translation>
    </message>
    <message>
        <source>The stay is locked to its room. Take the lock off with K, then send it again.</source>
        <translation>Das Zimmer des Aufenthalts ist fixiert. Lösen Sie die Fixierung mit K, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The stay is booked for longer. Put the departure on today with D, then send it again.</source>
        <translation>Der Aufenthalt ist für länger gebucht. Legen Sie die Abreise mit D auf heute, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Fill in what is missing with E, then send it again.</source>
        <translation>Füllen Sie mit E aus, was fehlt, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Record the payment with P and send it again; or leave it, and give a reason with O.</source>
        <translation>Erfassen Sie die Zahlung mit P und senden Sie es noch einmal; oder lassen Sie es, und nennen Sie mit O einen Grund.</translation>
    </message>
    <message>
        <source>Leave this out and check out with O once more, with the settled bill closed.</source>
        <translation>Lassen Sie dies weg und checken Sie mit O noch einmal aus, mit geschlossener ausgeglichener Rechnung.</translation>
    </message>
    <message>
        <source>It wants a reason in words. Leave this out, do it once more and write the reason.</source>
        <translation>Sie will einen Grund in Worten. Lassen Sie dies weg, tun Sie es noch einmal und schreiben Sie den Grund.</translation>
    </message>
    <message>
        <source>That lies too far back for this. Have it put right on the platform itself.</source>
        <translation>Dafür liegt es zu weit zurück. Lassen Sie es auf der Plattform selbst berichtigen.</translation>
    </message>
    <message>
        <source>Too little is free on these nights. Choose other nights, or another category.</source>
        <translation>In diesen Nächten ist zu wenig frei. Wählen Sie andere Nächte oder eine andere Kategorie.</translation>
    </message>
    <message>
        <source>Book fewer persons, or a larger category.</source>
        <translation>Buchen Sie weniger Personen oder eine größere Kategorie.</translation>
    </message>
    <message>
        <source>Everybody who is booked is named. Book one person more with R, then send it again.</source>
        <translation>Alle Gebuchten sind benannt. Buchen Sie mit R eine Person mehr, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give the stay to another guest with A first.</source>
        <translation>Geben Sie den Aufenthalt zuerst mit A einem anderen Gast.</translation>
    </message>
    <message>
        <source>A charge is above zero. What is given back is done on the platform itself.</source>
        <translation>Ein Posten ist über null. Was zurückgegeben wird, geschieht auf der Plattform selbst.</translation>
    </message>
    <message>
        <source>Another guest has this e-mail. Take that guest, or type another e-mail.</source>
        <translation>Ein anderer Gast hat diese E-Mail. Nehmen Sie jenen Gast, oder tippen Sie eine andere E-Mail.</translation>
    </message>
    <message>
        <source>Read the e-mail letter by letter, and type it once more.</source>
        <translation>Lesen Sie die E-Mail Zeichen für Zeichen und tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose another rate, or type the voucher.</source>
        <translation>Wählen Sie eine andere Rate, oder tippen Sie den Gutschein.</translation>
    </message>
    <message>
        <source>A rule on selling is in the way. Choose other nights or another rate, or take it off with F4.</source>
        <translation>Eine Verkaufsregel steht im Weg. Wählen Sie andere Nächte oder eine andere Rate, oder heben Sie sie mit F4 auf.</translation>
    </message>
    <message>
        <source>Take rules off that nobody needs, then send it again.</source>
        <translation>Heben Sie Regeln auf, die niemand braucht, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose fewer days, from one whole day to another.</source>
        <translation>Wählen Sie weniger Tage, von einem ganzen Tag zum anderen.</translation>
    </message>
    <message>
        <source>This is not what you typed but how Front Desk sent it. Do it on the platform, and tell whoever looks after Front Desk.</source>
        <translation>Das liegt nicht an dem, was Sie getippt haben, sondern daran, wie Front Desk es gesendet hat. Tun Sie es auf der Plattform, und sagen Sie es, wer Front Desk betreut.</translation>
    </message>
    <message>
        <source>Look at what it names, change it, and send it again.</source>
        <translation>Sehen Sie an, was sie nennt, ändern Sie es, und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look at the room and the stay on the platform, put right what it names, then send it again.</source>
        <translation>Sehen Sie Zimmer und Aufenthalt auf der Plattform an, berichtigen Sie, was sie nennt, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look at the stay on the platform, put right what it names, then send it again.</source>
        <translation>Sehen Sie den Aufenthalt auf der Plattform an, berichtigen Sie, was sie nennt, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look at the guest on the platform, put right what it names, then send it again.</source>
        <translation>Sehen Sie den Gast auf der Plattform an, berichtigen Sie, was sie nennt, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look at the guest’s account on the platform, put right what it names, then send it again.</source>
        <translation>Sehen Sie das Konto des Gastes auf der Plattform an, berichtigen Sie, was sie nennt, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Change what it names and book once more, or leave it out.</source>
        <translation>Ändern Sie, was sie nennt, und buchen Sie noch einmal, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Look at the rate on the platform, put right what it names, then send it again.</source>
        <translation>Sehen Sie die Rate auf der Plattform an, berichtigen Sie, was sie nennt, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Do it on the platform itself.</source>
        <translation>Tun Sie es auf der Plattform selbst.</translation>
    </message>
    <message>
        <source>It did not take {value}. Look at it, change it, and send it again.</source>
        <translation>Sie hat {value} nicht angenommen. Sehen Sie es an, ändern Sie es, und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Companies and groups</source>
        <translation>Firmen und Gruppen</translation>
    </message>
    <message>
        <source>also finds rooms, numbers, phone digits, e-mail, companies</source>
        <translation>findet auch Zimmer, Nummern, Telefonziffern, E-Mail, Firmen</translation>
    </message>
    <message>
        <source>Next safe step</source>
        <translation>Nächster sicherer Schritt</translation>
    </message>
    <message>
        <source>Company, its stays to come</source>
        <translation>Firma, ihre kommenden Aufenthalte</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Some letters of a name will do, accents or not.</source>
        <translation>Einige Buchstaben eines Namens genügen, mit oder ohne Akzente.</translation>
    </message>
    <message>
        <source>Fewer letters find more; a room or a booking number works too.</source>
        <translation>Weniger Buchstaben finden mehr; auch eine Zimmer- oder Buchungsnummer geht.</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Zimmer</translation>
    </message>
    <message>
        <source>Nothing to do for this stay.</source>
        <translation>Für diesen Aufenthalt ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} Firma</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} Firmen</translation>
    </message>
    <message>
        <source>{n} group</source>
        <translation>{n} Gruppe</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n} Gruppen</translation>
    </message>
    <message>
        <source>Group, {rooms}, {day}</source>
        <translation>Gruppe, {rooms}, {day}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>back where you were</source>
        <translation>zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>one letter off</source>
        <translation>ein Buchstabe daneben</translation>
    </message>
    <message>
        <source>{n} letters off</source>
        <translation>{n} Buchstaben daneben</translation>
    </message>
    <message>
        <source>{room}, {state}</source>
        <translation>{room}, {state}</translation>
    </message>
    <message>
        <source>{n}, {named} named</source>
        <translation>{n}, {named} benannt</translation>
    </message>
    <message>
        <source>the first {n}, from this PC</source>
        <translation>die ersten {n}, von diesem PC</translation>
    </message>
    <message>
        <source>{stays}, from this PC</source>
        <translation>{stays}, von diesem PC</translation>
    </message>
    <message>
        <source>Group, {rooms}</source>
        <translation>Gruppe, {rooms}</translation>
    </message>
    <message>
        <source>Nobody here matches “{typed}”</source>
        <translation>Niemand hier passt zu „{typed}“</translation>
    </message>
    <message>
        <source>act on it</source>
        <translation>damit arbeiten</translation>
    </message>
    <message>
        <source>together with {name}</source>
        <translation>zusammen mit {name}</translation>
    </message>
    <message>
        <source>number of the channel {number}</source>
        <translation>Nummer des Kanals {number}</translation>
    </message>
    <message>
        <source>phone {number}</source>
        <translation>Telefon {number}</translation>
    </message>
    <message>
        <source>{written} read as {letters}</source>
        <translation>{written} als {letters} gelesen</translation>
    </message>
    <message>
        <source>today, {nights}</source>
        <translation>heute, {nights}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>{day}, {nights}</source>
        <translation>{day}, {nights}</translation>
    </message>
    <message>
        <source>{n}, all named</source>
        <translation>{n}, alle benannt</translation>
    </message>
    <message>
        <source>Nothing stops the sale.</source>
        <translation>Nichts hält den Verkauf auf.</translation>
    </message>
    <message>
        <source>Stays already booked keep their price.</source>
        <translation>Schon gebuchte Aufenthalte behalten ihren Preis.</translation>
    </message>
    <message>
        <source>Change {n} price</source>
        <translation>{n} Preis ändern</translation>
    </message>
    <message>
        <source>Change {n} prices</source>
        <translation>{n} Preise ändern</translation>
    </message>
    <message>
        <source>3400, +10 %, −200</source>
        <translation>3400, +10 %, −200</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Sent at once. Without a line prices and rules are not taken: nobody sells by a price nobody sees.</source>
        <translation>Sofort gesendet. Ohne Leitung werden Preise und Regeln nicht angenommen: niemand verkauft zu einem Preis, den niemand sieht.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>No arrivals</source>
        <translation>Keine Anreisen</translation>
    </message>
    <message>
        <source>No departures</source>
        <translation>Keine Abreisen</translation>
    </message>
    <message>
        <source>{currency} a night, as of {time}. Derived rates follow the one above them.</source>
        <translation>{currency} je Nacht, Stand {time}. Abgeleitete Raten folgen der darüber.</translation>
    </message>
    <message>
        <source>every rate</source>
        <translation>jede Rate</translation>
    </message>
    <message>
        <source>{n} night or more</source>
        <translation>ab {n} Nacht</translation>
    </message>
    <message>
        <source>{n} nights or more</source>
        <translation>ab {n} Nächten</translation>
    </message>
    <message>
        <source>{n} night at most</source>
        <translation>höchstens {n} Nacht</translation>
    </message>
    <message>
        <source>{n} nights at most</source>
        <translation>höchstens {n} Nächte</translation>
    </message>
    <message>
        <source>booked {n} day before</source>
        <translation>{n} Tag vorher gebucht</translation>
    </message>
    <message>
        <source>booked {n} days before</source>
        <translation>{n} Tage vorher gebucht</translation>
    </message>
    <message>
        <source>booked {n} day before at most</source>
        <translation>höchstens {n} Tag vorher gebucht</translation>
    </message>
    <message>
        <source>booked {n} days before at most</source>
        <translation>höchstens {n} Tage vorher gebucht</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>einen Preis</translation>
    </message>
    <message>
        <source>{about} only with {needs}</source>
        <translation>{about}: {needs}</translation>
    </message>
    <message>
        <source>No room is free on {day}. The next free night is {next}.</source>
        <translation>Am {day} ist kein Zimmer frei. Die nächste freie Nacht ist {next}.</translation>
    </message>
    <message>
        <source>{category}, {rate}, {days}</source>
        <translation>{category}, {rate}, {days}</translation>
    </message>
    <message>
        <source>{rate} follows {base}. Change {base}, and it moves too.</source>
        <translation>{rate} folgt {base}. Ändern Sie {base}, und sie geht mit.</translation>
    </message>
    <message>
        <source>{currency} a night. Derived rates follow the one above them.</source>
        <translation>{currency} je Nacht. Abgeleitete Raten folgen der darüber.</translation>
    </message>
    <message>
        <source>No room is free on {day}.</source>
        <translation>Am {day} ist kein Zimmer frei.</translation>
    </message>
    <message>
        <source>Moves with it: {rates}.</source>
        <translation>Geht mit: {rates}.</translation>
    </message>
    <message>
        <source>only {rate}</source>
        <translation>nur {rate}</translation>
    </message>
    <message>
        <source>only {category}</source>
        <translation>nur {category}</translation>
    </message>
    <message>
        <source>{n} thing you did before is still here.</source>
        <translation>{n} Ihrer früheren Vorgänge ist noch hier.</translation>
    </message>
    <message>
        <source>{n} things you did before are still here.</source>
        <translation>{n} Ihrer früheren Vorgänge sind noch hier.</translation>
    </message>
    <message>
        <source>The program ended without warning. {n} thing you did is still here.</source>
        <translation>Das Programm endete ohne Vorwarnung. {n} Ihrer Vorgänge ist noch hier.</translation>
    </message>
    <message>
        <source>The program ended without warning. {n} things you did are still here.</source>
        <translation>Das Programm endete ohne Vorwarnung. {n} Ihrer Vorgänge sind noch hier.</translation>
    </message>
    <message>
        <source>The half-filled reservation is kept. F2 opens it again.</source>
        <translation>Die halb ausgefüllte Reservierung ist aufbewahrt. F2 öffnet sie wieder.</translation>
    </message>
    <message>
        <source>There is no line. Go on working: it is all kept here and sent when the line is back.</source>
        <translation>Es ist keine Leitung da. Arbeiten Sie weiter: alles wird hier aufbewahrt und gesendet, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>The platform is down; our line is fine. Go on working: it is all kept here and sent later.</source>
        <translation>Die Plattform ist ausgefallen; unsere Leitung ist in Ordnung. Arbeiten Sie weiter: alles wird hier aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>A page of this network answers, not the platform: sign in to it in a browser. It is all kept.</source>
        <translation>Eine Seite dieses Netzes antwortet, nicht die Plattform: melden Sie sich dort im Browser an. Alles ist aufbewahrt.</translation>
    </message>
    <message>
        <source>What the platform answers cannot be read. Go on working: it is all kept here and sent later.</source>
        <translation>Was die Plattform antwortet, ist nicht lesbar. Arbeiten Sie weiter: alles wird hier aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>The platform asks for the sign-in again. Go on working: it is all kept here until then.</source>
        <translation>Die Plattform verlangt die Anmeldung noch einmal. Arbeiten Sie weiter: bis dahin wird alles hier aufbewahrt.</translation>
    </message>
    <message>
        <source>These tokens are another property’s, so nothing is sent or fetched. Sign in with this one’s.</source>
        <translation>Diese Tokens gehören zu einem anderen Haus, also wird nichts gesendet oder geholt. Melden Sie sich mit denen dieses Hauses an.</translation>
    </message>
    <message>
        <source>Platform down, line is fine</source>
        <translation>Plattform ausgefallen, Leitung in Ordnung</translation>
    </message>
    <message>
        <source>Not the platform: a page of the network answers</source>
        <translation>Nicht die Plattform: eine Seite des Netzes antwortet</translation>
    </message>
    <message>
        <source>Platform’s answers cannot be read</source>
        <translation>Antworten der Plattform nicht lesbar</translation>
    </message>
    <message>
        <source>Signed out: work is kept, sign in to send</source>
        <translation>Abgemeldet: Arbeit ist aufbewahrt, zum Senden anmelden</translation>
    </message>
    <message>
        <source>Tokens of another property: work is kept, not sent</source>
        <translation>Tokens eines anderen Hauses: Arbeit ist aufbewahrt, nicht gesendet</translation>
    </message>
    <message>
        <source>Platform down</source>
        <translation>Plattform ausgefallen</translation>
    </message>
    <message>
        <source>Not the platform</source>
        <translation>Nicht die Plattform</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Another property</source>
        <translation>Anderes Haus</translation>
    </message>
    <message>
        <source>The line went at {time}. Go on working: it is all kept here.</source>
        <translation>Die Leitung fiel um {time} aus. Arbeiten Sie weiter: alles wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Slow line, answers take {time}</source>
        <translation>Langsame Leitung, Antworten brauchen {time}</translation>
    </message>
    <message>
        <source>The one arrival has its key.</source>
        <translation>Der eine Anreisende hat seinen Schlüssel.</translation>
    </message>
    <message>
        <source>All {n} arrivals have their keys.</source>
        <translation>Alle {n} Anreisenden haben ihren Schlüssel.</translation>
    </message>
    <message>
        <source>balance not known</source>
        <translation>offener Betrag nicht bekannt</translation>
    </message>
    <message>
        <source>One room given twice</source>
        <translation>Ein Zimmer doppelt vergeben</translation>
    </message>
    <message>
        <source>More sold than there are rooms</source>
        <translation>Mehr verkauft, als es Zimmer gibt</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>hat eine Notiz</translation>
    </message>
    <message>
        <source>picked, {stay}</source>
        <translation>ausgewählt, {stay}</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Abgereist um</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>{category} {n} over on {day}</source>
        <translation>{category} {n} zu viel am {day}</translation>
    </message>
    <message>
        <source>{n} more night</source>
        <translation>{n} weitere Nacht</translation>
    </message>
    <message>
        <source>{n} more nights</source>
        <translation>{n} weitere Nächte</translation>
    </message>
    <message>
        <source>room {room} {state}</source>
        <translation>Zimmer {room} {state}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Niemand fehlt</translation>
    </message>
    <message>
        <source>All earlier arrivals have come or are dealt with.</source>
        <translation>Alle früheren Anreisen sind gekommen oder erledigt.</translation>
    </message>
    <message>
        <source>Nobody has stayed too long</source>
        <translation>Niemand ist zu lange geblieben</translation>
    </message>
    <message>
        <source>All earlier departures have left.</source>
        <translation>Alle früheren Abreisen sind fort.</translation>
    </message>
    <message>
        <source>Everyone has a room</source>
        <translation>Alle haben ein Zimmer</translation>
    </message>
    <message>
        <source>Nothing is sold twice</source>
        <translation>Nichts ist doppelt verkauft</translation>
    </message>
    <message>
        <source>Everyone has a bed in the next two weeks.</source>
        <translation>In den nächsten zwei Wochen hat jeder ein Bett.</translation>
    </message>
    <message>
        <source>No option is open</source>
        <translation>Keine Option ist offen</translation>
    </message>
    <message>
        <source>There are no stays yet</source>
        <translation>Es gibt noch keine Aufenthalte</translation>
    </message>
    <message>
        <source>{n} thing is saved on this PC.</source>
        <translation>{n} Vorgang ist auf diesem PC gespeichert.</translation>
    </message>
    <message>
        <source>{n} things are saved on this PC.</source>
        <translation>{n} Vorgänge sind auf diesem PC gespeichert.</translation>
    </message>
    <message>
        <source>Found on this PC: {n} saved thing</source>
        <translation>Auf diesem PC gefunden: {n} gespeicherter Vorgang</translation>
    </message>
    <message>
        <source>Found on this PC: {n} saved things</source>
        <translation>Auf diesem PC gefunden: {n} gespeicherte Vorgänge</translation>
    </message>
    <message>
        <source>One thing is saved on this PC.</source>
        <translation>Ein Vorgang ist auf diesem PC gespeichert.</translation>
    </message>
    <message>
        <source>Two things are saved on this PC.</source>
        <translation>Zwei Vorgänge sind auf diesem PC gespeichert.</translation>
    </message>
    <message>
        <source>Three things are saved on this PC.</source>
        <translation>Drei Vorgänge sind auf diesem PC gespeichert.</translation>
    </message>
    <message>
        <source>Four things are saved on this PC.</source>
        <translation>Vier Vorgänge sind auf diesem PC gespeichert.</translation>
    </message>
    <message>
        <source>Five things are saved on this PC.</source>
        <translation>Fünf Vorgänge sind auf diesem PC gespeichert.</translation>
    </message>
    <message>
        <source>Six things are saved on this PC.</source>
        <translation>Sechs Vorgänge sind auf diesem PC gespeichert.</translation>
    </message>
    <message>
        <source>On the platform.</source>
        <translation>Auf der Plattform.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Nothing here is lost if it restarts.</source>
        <translation>Nichts hier geht bei einem Neustart verloren.</translation>
    </message>
    <message>
        <source>On this PC since {time}</source>
        <translation>Auf diesem PC seit {time}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>and {n} more below</source>
        <translation>und {n} weitere darunter</translation>
    </message>
    <message>
        <source>{state}, room {room}</source>
        <translation>{state}, Zimmer {room}</translation>
    </message>
    <message>
        <source>On the platform as of {time}.</source>
        <translation>Auf der Plattform, Stand {time}.</translation>
    </message>
    <message>
        <source>{what} to another room</source>
        <translation>{what} in ein anderes Zimmer</translation>
    </message>
    <message>
        <source>Leisure, Business or Student.</source>
        <translation>Urlaub, Geschäft oder Studium.</translation>
    </message>
    <message>
        <source>The platform empties none of a guest’s details; type another one, or Esc.</source>
        <translation>Die Plattform leert keine Angabe eines Gastes; tippen Sie eine andere, oder Esc.</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it, Tab goes on</source>
        <translation>Enter speichert, Esc lässt es, Tab geht weiter</translation>
    </message>
    <message>
        <source>Enter changes it</source>
        <translation>Enter ändert es</translation>
    </message>
    <message>
        <source>Then the guest can be checked in</source>
        <translation>Dann kann der Gast einchecken</translation>
    </message>
    <message>
        <source>booked it</source>
        <translation>hat gebucht</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Option bis</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Type a product, or a name and an amount: taxi 350.</source>
        <translation>Tippen Sie ein Produkt, oder einen Namen und einen Betrag: taxi 350.</translation>
    </message>
    <message>
        <source>Charge the fee for nights given back</source>
        <translation>Die Gebühr für zurückgegebene Nächte berechnen</translation>
    </message>
    <message>
        <source>As the rate’s conditions say.</source>
        <translation>Wie es die Bedingungen der Rate sagen.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Type what everybody shall know: asks for a quiet room.</source>
        <translation>Tippen Sie, was alle wissen sollen: bittet um ein ruhiges Zimmer.</translation>
    </message>
    <message>
        <source>Type what was paid: 1240 or 1240.50.</source>
        <translation>Tippen Sie, was bezahlt wurde: 1240 oder 1240,50.</translation>
    </message>
    <message>
        <source>Type a category, a rate, or an amount.</source>
        <translation>Tippen Sie eine Kategorie, eine Rate oder einen Betrag.</translation>
    </message>
    <message>
        <source>Type why: the platform wants a reason for a price by hand.</source>
        <translation>Tippen Sie, warum: für einen manuellen Preis will die Plattform einen Grund.</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Numbers of the platform, for whoever looks after it</source>
        <translation>Nummern der Plattform, für alle, die sie betreuen</translation>
    </message>
    <message>
        <source>Waits for you, too</source>
        <translation>Wartet auch auf Sie</translation>
    </message>
    <message>
        <source>In doubt, looked up by itself</source>
        <translation>Ungewiss, wird von selbst nachgesehen</translation>
    </message>
    <message>
        <source>Del takes it back</source>
        <translation>Entf nimmt es zurück</translation>
    </message>
    <message>
        <source>From unsent work; what you do now takes its place</source>
        <translation>Aus Nicht gesendet; was Sie jetzt tun, tritt an seine Stelle</translation>
    </message>
    <message>
        <source>done once more, changed</source>
        <translation>noch einmal getan, geändert</translation>
    </message>
    <message>
        <source>Kept from {time}</source>
        <translation>Aufbewahrt von {time}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>the guest’s profile</source>
        <translation>das Profil des Gastes</translation>
    </message>
    <message>
        <source>I have checked {place}</source>
        <translation>Ich habe nachgesehen: {place}</translation>
    </message>
    <message>
        <source>It is done on the platform, without the fee you chose.</source>
        <translation>Es ist auf der Plattform getan, ohne die Gebühr, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>When the line is back, Front Desk reads {place} twice.</source>
        <translation>Ist die Leitung wieder da, liest Front Desk zweimal: {place}.</translation>
    </message>
    <message>
        <source>Front Desk reads {place} twice.</source>
        <translation>Front Desk liest zweimal: {place}.</translation>
    </message>
    <message>
        <source>That room is kept for something else on the platform: {found}.</source>
        <translation>Dieses Zimmer ist auf der Plattform für anderes gesperrt: {found}.</translation>
    </message>
    <message>
        <source>That room is not ready any more: {state}.</source>
        <translation>Dieses Zimmer ist nicht mehr bereit: {state}.</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>{time} read {query}</source>
        <translation>{time} gelesen {query}</translation>
    </message>
    <message>
        <source>It is done on the platform, with a fee of {amount} that is not as you chose.</source>
        <translation>Es ist auf der Plattform getan, mit einer Gebühr von {amount}, anders als Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Somebody else set {field} in the same moment; it is as you wanted it now.</source>
        <translation>Jemand anders hat im selben Augenblick {field} gesetzt; jetzt ist es, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>Somebody added the same meanwhile: {found}. Add another?</source>
        <translation>Jemand hat inzwischen dasselbe hinzugefügt: {found}. Noch eines hinzufügen?</translation>
    </message>
    <message>
        <source>{what}, {count} times</source>
        <translation>{what}, {count}-mal</translation>
    </message>
    <message>
        <source>{time} sent</source>
        <translation>{time} gesendet</translation>
    </message>
    <message>
        <source>read {place} when the line is back</source>
        <translation>lesen, wenn die Leitung wieder da ist: {place}</translation>
    </message>
    <message>
        <source>read {place}</source>
        <translation>lesen: {place}</translation>
    </message>
    <message>
        <source>read {place} to make sure</source>
        <translation>lesen, um sicher zu sein: {place}</translation>
    </message>
    <message>
        <source>read {place}: it is there</source>
        <translation>gelesen, es ist da: {place}</translation>
    </message>
    <message>
        <source>read {place}: it is not there</source>
        <translation>gelesen, es ist nicht da: {place}</translation>
    </message>
    <message>
        <source>read {place}: something else is there</source>
        <translation>gelesen, etwas anderes ist da: {place}</translation>
    </message>
    <message>
        <source>request {id}</source>
        <translation>Anfrage {id}</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>Free instead: {rooms}.</source>
        <translation>Frei sind stattdessen: {rooms}.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Noch einmal anmelden</translation>
    </message>
    <message>
        <source>{n} saved thing waits here</source>
        <translation>{n} gespeicherter Vorgang wartet hier</translation>
    </message>
    <message>
        <source>{n} saved things wait here</source>
        <translation>{n} gespeicherte Vorgänge warten hier</translation>
    </message>
    <message>
        <source>No answer from {address} in time. Check again in a minute; if it stays so, look at this PC’s line.</source>
        <translation>Von {address} kam nicht rechtzeitig eine Antwort. Prüfen Sie in einer Minute noch einmal; bleibt es so, sehen Sie die Leitung dieses PCs an.</translation>
    </message>
    <message>
        <source>The question was broken off before an answer came. Check again.</source>
        <translation>Die Frage wurde abgebrochen, bevor eine Antwort kam. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The platform failed at this several times and is left alone for a moment. Check again in a minute.</source>
        <translation>Die Plattform ist daran mehrmals gescheitert und wird kurz in Ruhe gelassen. Prüfen Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Sign in to {hotel}</source>
        <translation>Bei {hotel} anmelden</translation>
    </message>
    <message>
        <source>{waits} for {hotel}. Paste the new token; all of it goes by itself then.</source>
        <translation>{waits} für {hotel}. Fügen Sie den neuen Token ein; alles geht dann von selbst.</translation>
    </message>
    <message>
        <source>This PC has no line to {address}. Look at its cable or wireless network.</source>
        <translation>Dieser PC hat keine Leitung zu {address}. Sehen Sie das Kabel oder das WLAN an.</translation>
    </message>
    <message>
        <source>This desk is for {hotel}. Paste the new token; everything here stays.</source>
        <translation>Dieser Empfang ist für {hotel}. Fügen Sie den neuen Token ein; alles hier bleibt.</translation>
    </message>
    <message>
        <source>Reason for the price</source>
        <translation>Grund für den Preis</translation>
    </message>
    <message>
        <source>Agreed with the manager</source>
        <translation>Mit der Direktion abgesprochen</translation>
    </message>
    <message>
        <source>The house sells nights: book one, and check out on the same day.</source>
        <translation>Das Haus verkauft Nächte: buchen Sie eine, und checken Sie am selben Tag aus.</translation>
    </message>
    <message>
        <source>A new group of this name.</source>
        <translation>Eine neue Gruppe dieses Namens.</translation>
    </message>
    <message>
        <source>The stay joins this group.</source>
        <translation>Der Aufenthalt kommt in diese Gruppe.</translation>
    </message>
    <message>
        <source>Keep this room</source>
        <translation>Dieses Zimmer behalten</translation>
    </message>
    <message>
        <source>Nobody moves the stay until it is unlocked.</source>
        <translation>Niemand verlegt den Aufenthalt, solange das Zimmer fixiert ist.</translation>
    </message>
    <message>
        <source>No block is called that, or more than one.</source>
        <translation>Kein Kontingent heißt so, oder mehr als eines.</translation>
    </message>
    <message>
        <source>Type an amount, such as 3400, or nothing.</source>
        <translation>Tippen Sie einen Betrag, etwa 3400, oder nichts.</translation>
    </message>
    <message>
        <source>Type why: everybody reads it with the stay.</source>
        <translation>Tippen Sie, warum: alle lesen es beim Aufenthalt.</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Eigener Preis</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Price by hand: {reason}</source>
        <translation>Manueller Preis: {reason}</translation>
    </message>
    <message>
        <source>The nights after the first {n} keep the rate’s price.</source>
        <translation>Die Nächte nach den ersten {n} behalten den Preis der Rate.</translation>
    </message>
    <message>
        <source>A new name, or a group there is</source>
        <translation>Ein neuer Name, oder eine Gruppe, die es gibt</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Name des Kontingents</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Give {room} instead</source>
        <translation>Stattdessen {room} zuteilen</translation>
    </message>
    <message>
        <source>Sets the room to inspected</source>
        <translation>Setzt das Zimmer auf geprüft</translation>
    </message>
    <message>
        <source>Give another room</source>
        <translation>Ein anderes Zimmer zuteilen</translation>
    </message>
    <message>
        <source>{n} not named yet.</source>
        <translation>{n} noch nicht benannt.</translation>
    </message>
    <message>
        <source>Booked for {persons}.</source>
        <translation>Gebucht: {persons}.</translation>
    </message>
    <message>
        <source>{room} is inspected, I have seen it</source>
        <translation>{room} ist geprüft, ich habe es gesehen</translation>
    </message>
    <message>
        <source>{price} a night</source>
        <translation>{price} je Nacht</translation>
    </message>
    <message>
        <source>free till {day}</source>
        <translation>frei bis {day}</translation>
    </message>
    <message>
        <source>Sleeps {n}.</source>
        <translation>Platz für {n}.</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>This saved thing belongs</source>
        <translation>Dieser gespeicherte Vorgang gehört</translation>
    </message>
    <message>
        <source>These {n} saved things belong</source>
        <translation>Diese {n} gespeicherten Vorgänge gehören</translation>
    </message>
    <message>
        <source>{belong} to {here}. This token is for {there}.</source>
        <translation>{belong} zu {here}. Dieser Token ist für {there}.</translation>
    </message>
    <message>
        <source>It is never sent to another property. Paste a token of {here} to send it; all of it waits here till then.</source>
        <translation>Das wird nie an ein anderes Haus gesendet. Fügen Sie einen Token von {here} ein, um es zu senden; bis dahin wartet alles hier.</translation>
    </message>
    <message>
        <source>This desk is for {here}. This token is for {there}.</source>
        <translation>Dieser Empfang ist für {here}. Dieser Token ist für {there}.</translation>
    </message>
    <message>
        <source>Nothing waits here. Each property keeps a file of its own.</source>
        <translation>Hier wartet nichts. Jedes Haus hat eine eigene Datei.</translation>
    </message>
    <message>
        <source>Change this PC to {hotel}</source>
        <translation>Diesen PC auf {hotel} umstellen</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>Anreise</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>Abreise</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Zimmerfixierung</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>travel agency</source>
        <translation>Reisebüro</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Another desk or system</source>
        <translation>Ein anderer Empfang oder ein anderes System</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Empfang</translation>
    </message>
    <message>
        <source>Changed by another desk or the web</source>
        <translation>Geändert von einem anderen Empfang oder dem Web</translation>
    </message>
    <message>
        <source>{step} noted on this PC: {about}</source>
        <translation>{step} auf diesem PC vorgemerkt: {about}</translation>
    </message>
    <message>
        <source>Changed since, elsewhere: {what} {value}</source>
        <translation>Seither anderswo geändert: {what} {value}</translation>
    </message>
    <message>
        <source>Changed since, elsewhere: {what}</source>
        <translation>Seither anderswo geändert: {what}</translation>
    </message>
    <message>
        <source>Posted, not taken from the card.</source>
        <translation>Gebucht, nicht von der Karte abgebucht.</translation>
    </message>
    <message>
        <source>The platform works it out by the rules of the rate.</source>
        <translation>Die Plattform berechnet es nach den Regeln der Rate.</translation>
    </message>
    <message>
        <source>By the rules of the rate it costs nothing.</source>
        <translation>Nach den Regeln der Rate kostet es nichts.</translation>
    </message>
    <message>
        <source>Charge the fee, about {amount}</source>
        <translation>Die Gebühr berechnen, etwa {amount}</translation>
    </message>
    <message>
        <source>Charge the fee, {amount}</source>
        <translation>Die Gebühr berechnen, {amount}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>By the rules of the rate it costs nothing before {when}.</source>
        <translation>Nach den Regeln der Rate kostet es vor {when} nichts.</translation>
    </message>
    <message>
        <source>The first night is {amount}.</source>
        <translation>Die erste Nacht ist {amount}.</translation>
    </message>
    <message>
        <source>By the rules of the rate. {posted}</source>
        <translation>Nach den Regeln der Rate. {posted}</translation>
    </message>
    <message>
        <source>Signed in again. What waited is sent now.</source>
        <translation>Wieder angemeldet. Was wartete, wird jetzt gesendet.</translation>
    </message>
    <message>
        <source>Signed in again. The {n} that waited go now.</source>
        <translation>Wieder angemeldet. Die {n}, die warteten, gehen jetzt.</translation>
    </message>
    <message>
        <source>Press to sign in again</source>
        <translation>Drücken, um sich noch einmal anzumelden</translation>
    </message>
    <message>
        <source>Signed in again.</source>
        <translation>Wieder angemeldet.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so this desk’s key cannot be had. Sign in to its desktop and start again.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Schlüssel dieses Empfangs ist nicht zu haben. Melden Sie sich an seiner Oberfläche an und starten Sie neu.</translation>
    </message>
    <message>
        <source>This desk’s file belongs to another property than its tokens. Nothing of it is sent; sign in again.</source>
        <translation>Die Datei dieses Empfangs gehört zu einem anderen Haus als seine Tokens. Nichts davon wird gesendet; melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This computer account may not write into this desk’s folder. Ask who set up this PC to allow it.</source>
        <translation>Dieses Benutzerkonto darf nicht in den Ordner dieses Empfangs schreiben. Bitten Sie, wer diesen PC eingerichtet hat, es zu erlauben.</translation>
    </message>
    <message>
        <source>Look at the stay: it has moved on.</source>
        <translation>Sehen Sie den Aufenthalt an: er ist weiter.</translation>
    </message>
    <message>
        <source>Fetch it with F5, or find it once more with F3.</source>
        <translation>Holen Sie ihn mit F5, oder suchen Sie ihn noch einmal mit F3.</translation>
    </message>
    <message>
        <source>The days are changed with D.</source>
        <translation>Die Tage werden mit D geändert.</translation>
    </message>
    <message>
        <source>Record the payment with P, or give a reason.</source>
        <translation>Erfassen Sie die Zahlung mit P, oder nennen Sie einen Grund.</translation>
    </message>
    <message>
        <source>Write why, in a few words.</source>
        <translation>Schreiben Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>Keep it until the line is back.</source>
        <translation>Warten Sie damit, bis die Leitung wieder da ist.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Change something, or leave it.</source>
        <translation>Ändern Sie etwas, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>Choose a departure after the arrival.</source>
        <translation>Wählen Sie eine Abreise nach der Anreise.</translation>
    </message>
    <message>
        <source>Type it, then do it once more.</source>
        <translation>Tippen Sie es, dann tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The platform starts no stay whose last night is over.</source>
        <translation>Die Plattform beginnt keinen Aufenthalt, dessen letzte Nacht vorbei ist.</translation>
    </message>
    <message>
        <source>the stay was booked until {day}</source>
        <translation>der Aufenthalt war bis {day} gebucht</translation>
    </message>
    <message>
        <source>Beginning anew signs in once more and puts the old file aside. It is never deleted.</source>
        <translation>Neu anfangen heißt, sich noch einmal anzumelden; die alte Datei kommt beiseite. Sie wird nie gelöscht.</translation>
    </message>
    <message>
        <source>What this token may not do</source>
        <translation>Was dieser Token nicht darf</translation>
    </message>
    <message>
        <source>The platform decides what a token may do; its support can grant more. The rest of the desk works.</source>
        <translation>Die Plattform entscheidet, was ein Token darf; ihr Support kann mehr erlauben. Der Rest des Empfangs geht.</translation>
    </message>
    <message>
        <source>Ask the platform again</source>
        <translation>Die Plattform noch einmal fragen</translation>
    </message>
    <message>
        <source>The platform was asked: {n} thing is refused.</source>
        <translation>Die Plattform wurde gefragt: {n} Vorgang ist verweigert.</translation>
    </message>
    <message>
        <source>The platform was asked: {n} are refused.</source>
        <translation>Die Plattform wurde gefragt: {n} sind verweigert.</translation>
    </message>
    <message>
        <source>{n} not granted</source>
        <translation>{n} nicht erlaubt</translation>
    </message>
    <message>
        <source>{n} thing not granted</source>
        <translation>{n} Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>{n} things not granted</source>
        <translation>{n} Vorgänge nicht erlaubt</translation>
    </message>
    <message>
        <source>Nothing is refused</source>
        <translation>Nichts ist verweigert</translation>
    </message>
    <message>
        <source>What the platform refuses when it is sent stands here then</source>
        <translation>Was die Plattform beim Senden verweigert, steht dann hier</translation>
    </message>
    <message>
        <source>The platform was asked: nothing is refused. What is sent is tried again.</source>
        <translation>Die Plattform wurde gefragt: nichts ist verweigert. Was gesendet wird, wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Ask the platform’s support for “{operation}”</source>
        <translation>Fragen Sie den Support der Plattform nach „{operation}“</translation>
    </message>
    <message>
        <source>New reservations</source>
        <translation>Neue Reservierungen</translation>
    </message>
    <message>
        <source>Reading stays</source>
        <translation>Aufenthalte lesen</translation>
    </message>
    <message>
        <source>Names of guests</source>
        <translation>Namen der Gäste</translation>
    </message>
    <message>
        <source>Reading rooms</source>
        <translation>Zimmer lesen</translation>
    </message>
    <message>
        <source>Room categories, and so new reservations</source>
        <translation>Zimmerkategorien, also auch neue Reservierungen</translation>
    </message>
    <message>
        <source>Free rooms</source>
        <translation>Freie Zimmer</translation>
    </message>
    <message>
        <source>Who stays with whom</source>
        <translation>Wer bei wem wohnt</translation>
    </message>
    <message>
        <source>Kinds of guests, and so new reservations</source>
        <translation>Arten von Gästen, also auch neue Reservierungen</translation>
    </message>
    <message>
        <source>Room not known</source>
        <translation>Zimmer unbekannt</translation>
    </message>
    <message>
        <source>Names of guests are not told to this token; a room or a booking number works.</source>
        <translation>Namen der Gäste erfährt dieses Token nicht; ein Zimmer oder eine Buchungsnummer geht.</translation>
    </message>
    <message>
        <source>Rates, and so new reservations</source>
        <translation>Raten, also auch neue Reservierungen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Confirming options</source>
        <translation>Optionen bestätigen</translation>
    </message>
    <message>
        <source>Changing stays</source>
        <translation>Aufenthalte ändern</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Recording payments</source>
        <translation>Zahlungen erfassen</translation>
    </message>
    <message>
        <source>Adding people to a stay</source>
        <translation>Personen zu einem Aufenthalt hinzufügen</translation>
    </message>
    <message>
        <source>New guests</source>
        <translation>Neue Gäste</translation>
    </message>
    <message>
        <source>Changing guests</source>
        <translation>Gäste ändern</translation>
    </message>
    <message>
        <source>Setting room states</source>
        <translation>Zimmerstatus setzen</translation>
    </message>
    <message>
        <source>Prices of rates</source>
        <translation>Preise der Raten</translation>
    </message>
    <message>
        <source>Rules on selling</source>
        <translation>Verkaufsregeln</translation>
    </message>
    <message>
        <source>Closing bills</source>
        <translation>Rechnungen schließen</translation>
    </message>
    <message>
        <source>Nearest that can be sold</source>
        <translation>Das Nächste, was zu verkaufen ist</translation>
    </message>
    <message>
        <source>Nothing near it can be sold in the next four weeks.</source>
        <translation>In den nächsten vier Wochen ist in der Nähe nichts zu verkaufen.</translation>
    </message>
    <message>
        <source>Every category and every rate that follows moves by its own sum. The platform tells the new prices.</source>
        <translation>Jede Kategorie und jede folgende Rate bewegt sich um ihre eigene Summe. Die Plattform nennt die neuen Preise.</translation>
    </message>
    <message>
        <source>It touches {n} day in sight.</source>
        <translation>Es betrifft {n} Tag im Blick.</translation>
    </message>
    <message>
        <source>It touches {n} days in sight.</source>
        <translation>Es betrifft {n} Tage im Blick.</translation>
    </message>
    <message>
        <source>The base price itself, such as 3400: what it is now is not told.</source>
        <translation>Der Grundpreis selbst, etwa 3400: was er jetzt ist, wird nicht genannt.</translation>
    </message>
    <message>
        <source>Nights at most</source>
        <translation>Höchstens Nächte</translation>
    </message>
    <message>
        <source>Booked days before, at least</source>
        <translation>Tage vorher gebucht, mindestens</translation>
    </message>
    <message>
        <source>Booked days before, at most</source>
        <translation>Tage vorher gebucht, höchstens</translation>
    </message>
    <message>
        <source>It touches no day in sight.</source>
        <translation>Es betrifft keinen Tag im Blick.</translation>
    </message>
    <message>
        <source>so many nights or more</source>
        <translation>ab so vielen Nächten</translation>
    </message>
    <message>
        <source>no arrivals</source>
        <translation>keine Anreisen</translation>
    </message>
    <message>
        <source>follows the rate above</source>
        <translation>folgt der Rate darüber</translation>
    </message>
    <message>
        <source>moves with your change</source>
        <translation>geht mit Ihrer Änderung</translation>
    </message>
    <message>
        <source>select days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>why not sold</source>
        <translation>warum nicht zu verkaufen</translation>
    </message>
    <message>
        <source>{category}, {rate}, on {day}</source>
        <translation>{category}, {rate}, am {day}</translation>
    </message>
    <message>
        <source>Rates that follow, {day}</source>
        <translation>Raten, die folgen, {day}</translation>
    </message>
    <message>
        <source>Kept from {time}: {typed} for {facts}</source>
        <translation>Aufbewahrt von {time}: {typed} für {facts}</translation>
    </message>
    <message>
        <source>And what follows it: {rates}</source>
        <translation>Und was ihm folgt: {rates}</translation>
    </message>
    <message>
        <source>It takes the place of: {rule}</source>
        <translation>Es tritt an die Stelle von: {rule}</translation>
    </message>
    <message>
        <source>Off for {days} only</source>
        <translation>Nur für {days} aufheben</translation>
    </message>
    <message>
        <source>only {rate} and what follows it</source>
        <translation>nur {rate} und was ihr folgt</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt</translation>
    </message>
    <message>
        <source>Services of this desk</source>
        <translation>Leistungen dieses Empfangs</translation>
    </message>
    <message>
        <source>This property sells nights in several services. Rates and new reservations are of one of them.</source>
        <translation>Dieses Haus verkauft Nächte in mehreren Leistungen. Raten und neue Reservierungen gehören zu einer davon.</translation>
    </message>
    <message>
        <source>This property sells nights in several services. Rates and new reservations are of one of them: choose which.</source>
        <translation>Dieses Haus verkauft Nächte in mehreren Leistungen. Raten und neue Reservierungen gehören zu einer davon: bitte wählen.</translation>
    </message>
    <message>
        <source>Rates · {service}</source>
        <translation>Raten · {service}</translation>
    </message>
    <message>
        <source>New reservation · {service}</source>
        <translation>Neue Reservierung · {service}</translation>
    </message>
    <message>
        <source>New · {service}</source>
        <translation>Neu · {service}</translation>
    </message>
    <message>
        <source>The platform tells this token no stays: “{operation}” is refused.</source>
        <translation>Die Plattform nennt diesem Token keine Aufenthalte: „{operation}“ wird verweigert.</translation>
    </message>
    <message>
        <source>Ask its support for it, or sign in again and name the hotel’s time zone.</source>
        <translation>Bitten Sie ihren Support darum, oder melden Sie sich neu an und nennen Sie die Zeitzone des Hauses.</translation>
    </message>
    <message>
        <source>Ask its support for it. The stays come by themselves then.</source>
        <translation>Bitten Sie ihren Support darum. Die Aufenthalte kommen dann von selbst.</translation>
    </message>
    <message>
        <source>Services of the property, and so new reservations</source>
        <translation>Leistungen des Hauses und damit neue Reservierungen</translation>
    </message>
    <message>
        <source>Who comes along is not told to this token.</source>
        <translation>Wer mitkommt, erfährt dieses Token nicht.</translation>
    </message>
    <message>
        <source>Choose first what this desk sells</source>
        <translation>Erst wählen, was dieser Empfang verkauft</translation>
    </message>
    <message>
        <source>Rates and new reservations</source>
        <translation>Raten und neue Reservierungen</translation>
    </message>
    <message>
        <source>Stays in the lists</source>
        <translation>Aufenthalte in den Listen</translation>
    </message>
    <message>
        <source>Work with these</source>
        <translation>Damit arbeiten</translation>
    </message>
    <message>
        <source>Rates and new reservations are of “{name}” now; the lists are fetched anew.</source>
        <translation>Raten und neue Reservierungen gehören jetzt zu „{name}“; die Listen werden neu geholt.</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>Den Aufenthalt öffnen</translation>
    </message>
    <message>
        <source>{n} being sent</source>
        <translation>{n} wird gesendet</translation>
    </message>
    <message>
        <source>{n} goes by itself</source>
        <translation>{n} geht von selbst</translation>
    </message>
    <message>
        <source>{n} go by themselves</source>
        <translation>{n} gehen von selbst</translation>
    </message>
    <message>
        <source>{done} of {most} are on the platform</source>
        <translation>{done} von {most} sind auf der Plattform</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>“{typed}” has half a letter or a sign nobody can read in it. Type it once more.</source>
        <translation>In „{typed}“ steht ein halbes oder unlesbares Zeichen. Tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{typed}” is no day of the past. Type day, month and year: 12.3.1980.</source>
        <translation>„{typed}“ ist kein vergangener Tag. Tippen Sie Tag, Monat und Jahr: 12.3.1980.</translation>
    </message>
    <message>
        <source>“{typed}” is no country, or more than one. Type two letters or the name: CZ, Czechia.</source>
        <translation>„{typed}“ ist kein Land, oder mehr als eines. Tippen Sie zwei Buchstaben oder den Namen: CZ, Česko.</translation>
    </message>
    <message>
        <source>The house knows none, or more than one, called “{typed}”. Type more of its name.</source>
        <translation>Das Haus kennt nichts oder mehr als eines mit Namen „{typed}“. Tippen Sie mehr vom Namen.</translation>
    </message>
    <message>
        <source>“{typed}” is no purpose. Type one of these: {known}.</source>
        <translation>„{typed}“ ist kein Reisezweck. Tippen Sie einen von diesen: {known}.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail. Type it as name@house.com.</source>
        <translation>„{typed}“ ist keine E-Mail. Tippen Sie sie so: name@haus.de.</translation>
    </message>
    <message>
        <source>“{typed}” is no phone number. Type figures: +420 601 000 000.</source>
        <translation>„{typed}“ ist keine Telefonnummer. Tippen Sie Ziffern: +420 601 000 000.</translation>
    </message>
    <message>
        <source>The platform keeps “{before}”; it cannot be emptied. Type something else, or this again.</source>
        <translation>Die Plattform behält „{before}“; es kann nicht geleert werden. Tippen Sie etwas anderes, oder dies noch einmal.</translation>
    </message>
    <message>
        <source>No product is called “{typed}”. Type its beginning, or a name and an amount: taxi 350.</source>
        <translation>Kein Produkt heißt „{typed}“. Tippen Sie den Anfang, oder einen Namen und einen Betrag: taxi 350.</translation>
    </message>
    <message>
        <source>“{typed}” pieces cannot be charged. Type 1 to 999 before the name: 2 beer.</source>
        <translation>„{typed}“ Stück können nicht berechnet werden. Tippen Sie 1 bis 999 vor den Namen: 2 bier.</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Type a category, a rate, an amount or a number of adults.</source>
        <translation>Nichts heißt „{typed}“. Tippen Sie eine Kategorie, eine Rate, einen Betrag oder eine Zahl Erwachsener.</translation>
    </message>
    <message>
        <source>“{typed}” has no surname. Type it so: Novák Jan, or Novák, Jan.</source>
        <translation>„{typed}“ hat keinen Nachnamen. Tippen Sie so: Novák Jan, oder Novák, Jan.</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Type it so: mon, 19, or 19 oct.</source>
        <translation>„{typed}“ ist kein Tag. Tippen Sie so: mo, 19, oder 19. Okt.</translation>
    </message>
    <message>
        <source>{day} is more than five years ahead. Type an earlier day.</source>
        <translation>{day} liegt mehr als fünf Jahre voraus. Tippen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>{count} letters are too many: {most} fit. Make it shorter.</source>
        <translation>{count} Buchstaben sind zu viele: {most} passen. Kürzen Sie.</translation>
    </message>
    <message>
        <source>“{typed}” is no amount. Type figures: 1240 or 1240.50.</source>
        <translation>„{typed}“ ist kein Betrag. Tippen Sie Ziffern: 1240 oder 1240,50.</translation>
    </message>
    <message>
        <source>“{typed}” is not above zero. Type what is paid or charged: 1240.</source>
        <translation>„{typed}“ ist nicht über null. Tippen Sie, was bezahlt oder berechnet wird: 1240.</translation>
    </message>
    <message>
        <source>“{typed}” is more than {most}. Look at it once more.</source>
        <translation>„{typed}“ ist mehr als {most}. Sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>{day} is over. Type today or a later day.</source>
        <translation>{day} ist vorbei. Tippen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>{day} is not after the arrival. Type a day from {first} on.</source>
        <translation>{day} liegt nicht nach der Anreise. Tippen Sie einen Tag ab {first}.</translation>
    </message>
    <message>
        <source>Confirm, and mail the guest</source>
        <translation>Bestätigen, mit E-Mail an den Gast</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ein Feld</translation>
    </message>
    <message>
        <source>sign in, or change property</source>
        <translation>anmelden, Haus wechseln</translation>
    </message>
    <message>
        <source>back to the base price</source>
        <translation>zurück zum Grundpreis</translation>
    </message>
    <message>
        <source>fold a category</source>
        <translation>eine Kategorie zuklappen</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>zwei Wochen</translation>
    </message>
    <message>
        <source>Choose a day of the week</source>
        <translation>Wochentag wählen</translation>
    </message>
    <message>
        <source>Show tomorrow</source>
        <translation>Morgen zeigen</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>It is about no stay</source>
        <translation>Es geht um keinen Aufenthalt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt ist</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>Was wartete</translation>
    </message>
    <message>
        <source>Settles by itself</source>
        <translation>Klärt sich von selbst</translation>
    </message>
    <message>
        <source>As a page, with all that waited</source>
        <translation>Als Seite, mit allem, was wartete</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Mit eigenen Worten</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>ein, zwei Worte</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>{name}, {amount}, taxed like {product} ({codes})</source>
        <translation>{name}, {amount}, besteuert wie {product} ({codes})</translation>
    </message>
    <message>
        <source>{name}, {amount}, no tax</source>
        <translation>{name}, {amount}, ohne Steuer</translation>
    </message>
    <message>
        <source>The platform says no.</source>
        <translation>Die Plattform sagt nein.</translation>
    </message>
    <message>
        <source>Waits for you.</source>
        <translation>Wartet auf Sie.</translation>
    </message>
    <message>
        <source>the block</source>
        <translation>das Kontingent</translation>
    </message>
    <message>
        <source>The platform does not know this stay any more, so nothing can be sent for it.</source>
        <translation>Die Plattform kennt diesen Aufenthalt nicht mehr, es kann also nichts dafür gesendet werden.</translation>
    </message>
    <message>
        <source>This was written for another property, so it is not sent from here.</source>
        <translation>Das wurde für ein anderes Haus geschrieben, es wird von hier also nicht gesendet.</translation>
    </message>
    <message>
        <source>What was saved cannot be read any more. Look on the platform; do it anew if it is not there.</source>
        <translation>Was gespeichert wurde, lässt sich nicht mehr lesen. Auf der Plattform nachsehen; fehlt es dort, neu machen.</translation>
    </message>
    <message>
        <source>What this was meant for was not made, so it cannot be sent. Do it anew if it is still wanted.</source>
        <translation>Wofür das gedacht war, ist nicht entstanden, es kann also nicht gesendet werden. Neu machen, wenn es noch gewünscht ist.</translation>
    </message>
    <message>
        <source>The platform says no: {words}</source>
        <translation>Die Plattform sagt nein: {words}</translation>
    </message>
    <message>
        <source>An earlier try came to the platform after all and set {field}. Put it right there if it is not meant.</source>
        <translation>Ein früherer Versuch kam doch noch an und hat {field} gesetzt. Dort richtigstellen, wenn es nicht gemeint ist.</translation>
    </message>
    <message>
        <source>read {place}: something like it is there</source>
        <translation>{place} gelesen: etwas Ähnliches ist dort</translation>
    </message>
    <message>
        <source>Go to who is in the room</source>
        <translation>Zu dem Gast im Zimmer</translation>
    </message>
    <message>
        <source>No {category} is ready; you choose</source>
        <translation>Kein Zimmer der Kategorie {category} ist bereit; Sie wählen</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <source>Booked until {day}; Esc comes back</source>
        <translation>Gebucht bis {day}; Esc führt zurück</translation>
    </message>
    <message>
        <source>once confirmed</source>
        <translation>sobald bestätigt</translation>
    </message>
    <message>
        <source>due in today</source>
        <translation>reist heute an</translation>
    </message>
    <message>
        <source>in the house now</source>
        <translation>jetzt im Haus</translation>
    </message>
    <message>
        <source>in {room} now</source>
        <translation>jetzt in {room}</translation>
    </message>
    <message>
        <source>Next in {room}: {name}, {day}.</source>
        <translation>Als Nächstes in {room}: {name}, {day}.</translation>
    </message>
    <message>
        <source>Nobody is moved out; the platform says no while it is so. Enter once more asks it all the same.</source>
        <translation>Niemand wird ausquartiert; die Plattform sagt nein, solange das so ist. Noch einmal Enter fragt sie trotzdem.</translation>
    </message>
    <message>
        <source>{room} is booked for {name} until {day}.</source>
        <translation>{room} ist bis {day} für {name} gebucht.</translation>
    </message>
    <message>
        <source>Nobody else is moved.</source>
        <translation>Sonst zieht niemand um.</translation>
    </message>
    <message>
        <source>Occupied now, then free</source>
        <translation>Jetzt belegt, dann frei</translation>
    </message>
    <message>
        <source>No room becomes {after}.</source>
        <translation>Kein Zimmer wird {after}.</translation>
    </message>
    <message>
        <source>{before}, becomes {after}.</source>
        <translation>{before}, wird {after}.</translation>
    </message>
    <message>
        <source>Nobody is known to come into {room} after them.</source>
        <translation>Nach ihnen wird in {room} niemand erwartet.</translation>
    </message>
    <message>
        <source>Occupied now, then free till {day}</source>
        <translation>Jetzt belegt, dann frei bis {day}</translation>
    </message>
    <message>
        <source>Somebody is still in {room}.</source>
        <translation>In {room} ist noch jemand.</translation>
    </message>
    <message>
        <source>This is the training hotel: nobody signs in here.</source>
        <translation>Das ist das Übungshotel: hier meldet sich niemand an.</translation>
    </message>
    <message>
        <source>What waits while the line is away</source>
        <translation>Was wartet, während die Leitung weg ist</translation>
    </message>
    <message>
        <source>Not done while the line is away; what is typed is kept</source>
        <translation>Nicht ohne Leitung; was getippt ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>One charge or payment</source>
        <translation>Eine Leistung oder Zahlung</translation>
    </message>
    <message>
        <source>After 1 h a price, 4 h a cancellation, 12 h a key, 24 h the rest</source>
        <translation>Nach 1 Std. ein Preis, 4 Std. eine Stornierung, 12 Std. ein Schlüssel, 24 Std. alles andere</translation>
    </message>
    <message>
        <source>What waited long is shown to you before it goes</source>
        <translation>Was lange wartete, wird Ihnen gezeigt, bevor es hinausgeht</translation>
    </message>
    <message>
        <source>Everything else is kept</source>
        <translation>Alles andere wird behalten</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles wird behalten</translation>
    </message>
    <message>
        <source>It stays on this PC and is sent in order when the line is back</source>
        <translation>Es bleibt auf diesem PC und wird der Reihe nach gesendet, wenn die Leitung wieder da ist</translation>
    </message>
    <message>
        <source>{n} more field is wrong.</source>
        <translation>{n} weiteres Feld ist falsch.</translation>
    </message>
    <message>
        <source>{n} more fields are wrong.</source>
        <translation>{n} weitere Felder sind falsch.</translation>
    </message>
    <message>
        <source>{file}: {field} has “{value}”, which is no step.</source>
        <translation>{file}: {field} hat „{value}“, das ist kein Schritt.</translation>
    </message>
    <message>
        <source>{file}: {field} is “{value}”.</source>
        <translation>{file}: {field} ist „{value}“.</translation>
    </message>
    <message>
        <source>The hotel chooses this in {file}, in this desk’s folder.</source>
        <translation>Das bestimmt das Hotel in {file}, im Ordner dieses Empfangs.</translation>
    </message>
    <message>
        <source>Of any amount</source>
        <translation>Von jedem Betrag</translation>
    </message>
    <message>
        <source>After {n} h at the latest, or what the desk allows</source>
        <translation>Spätestens nach {n} Std., oder nach dem, was der Empfang zulässt</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Streichen Sie es.</translation>
    </message>
    <message>
        <source>Write {name}.</source>
        <translation>Schreiben Sie {name}.</translation>
    </message>
    <message>
        <source>Write a list of steps, such as ["set_price", "check_out"], or [] for none.</source>
        <translation>Schreiben Sie eine Liste von Schritten, etwa ["set_price", "check_out"], oder [] für keinen.</translation>
    </message>
    <message>
        <source>Write an amount as a number, such as 5000.</source>
        <translation>Schreiben Sie einen Betrag als Zahl, etwa 5000.</translation>
    </message>
    <message>
        <source>Up to {amount}; more waits with you</source>
        <translation>Bis {amount}; was darüber ist, wartet auf Sie</translation>
    </message>
    <message>
        <source>{file} cannot be read: {value}. Mend it, or take it away; until then the usual holds.</source>
        <translation>{file} lässt sich nicht lesen: {value}. Richtigstellen oder wegnehmen; bis dahin gilt das Übliche.</translation>
    </message>
    <message>
        <source>{file}: there is no field {field}. {remedy}</source>
        <translation>{file}: Es gibt kein Feld {field}. {remedy}</translation>
    </message>
    <message>
        <source>Until then the usual holds.</source>
        <translation>Bis dahin gilt das Übliche.</translation>
    </message>
    <message>
        <source>Write one of {steps}.</source>
        <translation>Schreiben Sie eines von {steps}.</translation>
    </message>
    <message>
        <source>Write hours as a number over 0 and up to {most}.</source>
        <translation>Schreiben Sie die Stunden als Zahl über 0 und bis {most}.</translation>
    </message>
    <message>
        <source>Write seconds as a number from 0 to {most}.</source>
        <translation>Schreiben Sie die Sekunden als Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>F9 tells what is safe and what to do.</source>
        <translation>F9 sagt, was sicher ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>When it is quiet, close Front Desk and open it again: it is put right then.</source>
        <translation>Wenn es ruhig ist, Front Desk schließen und wieder öffnen: dann wird es gerichtet.</translation>
    </message>
    <message>
        <source>A page of this desk’s file cannot be read</source>
        <translation>Eine Seite der Datei dieses Empfangs ist nicht lesbar</translation>
    </message>
    <message>
        <source>This desk’s file was damaged</source>
        <translation>Die Datei dieses Empfangs war beschädigt</translation>
    </message>
    <message>
        <source>This desk’s file is another one</source>
        <translation>Die Datei dieses Empfangs ist eine andere</translation>
    </message>
    <message>
        <source>It is in the copy of what the platform told. Nothing you did is in it; nothing unsent is lost.</source>
        <translation>Sie liegt in der Kopie dessen, was die Plattform sagte. Nichts von Ihnen steht darin; nichts Ungesendetes ist verloren.</translation>
    </message>
    <message>
        <source>It is among what is not sent yet. Look through unsent work first: what can be read is kept.</source>
        <translation>Sie liegt bei dem, was noch nicht gesendet ist. Zuerst das Ungesendete durchsehen: was lesbar ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>In this hotel it goes only while the line is there. Do it when the line is back.</source>
        <translation>In diesem Hotel geht es nur mit Leitung. Machen Sie es, wenn die Leitung wieder da ist.</translation>
    </message>
    <message>
        <source>somebody is still in room {room}</source>
        <translation>in Zimmer {room} ist noch jemand</translation>
    </message>
    <message>
        <source>Set here, not shown by the platform yet.</source>
        <translation>Hier gesetzt, von der Plattform noch nicht gezeigt.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Show the rule</source>
        <translation>Die Regel zeigen</translation>
    </message>
    <message>
        <source>+10 % or −5 %</source>
        <translation>+10 % oder −5 %</translation>
    </message>
    <message>
        <source>A share of prices that are known: +10 or −5.</source>
        <translation>Ein Anteil bekannter Preise: +10 oder −5.</translation>
    </message>
    <message>
        <source>A sum to add to prices that are known, or to take off: +200, −200.</source>
        <translation>Ein Betrag, der zu bekannten Preisen kommt oder abgeht: +200, −200.</translation>
    </message>
    <message>
        <source>The prices set for these nights are taken off. The platform tells the base price then.</source>
        <translation>Die für diese Nächte gesetzten Preise werden weggenommen. Die Plattform nennt dann den Grundpreis.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{n} more rate follows: it is in the table.</source>
        <translation>{n} weitere Rate folgt: sie steht in der Tabelle.</translation>
    </message>
    <message>
        <source>{n} more rates follow: they are in the table.</source>
        <translation>{n} weitere Raten folgen: sie stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Space leaves these days out, or takes them in again.</source>
        <translation>Die Leertaste lässt diese Tage aus oder nimmt sie wieder auf.</translation>
    </message>
    <message>
        <source>base price</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Prices of every rate by category and night</source>
        <translation>Preise jeder Rate nach Kategorie und Nacht</translation>
    </message>
    <message>
        <source>{n} stay already booked on these nights keeps its price.</source>
        <translation>{n} Aufenthalt, der in diesen Nächten schon gebucht ist, behält seinen Preis.</translation>
    </message>
    <message>
        <source>{n} stays already booked on these nights keep their price.</source>
        <translation>{n} Aufenthalte, die in diesen Nächten schon gebucht sind, behalten ihren Preis.</translation>
    </message>
    <message>
        <source>Take back to base price</source>
        <translation>Zurück auf den Grundpreis</translation>
    </message>
    <message>
        <source>Take {n} price back to base</source>
        <translation>{n} Preis zurück auf den Grundpreis</translation>
    </message>
    <message>
        <source>Take {n} prices back to base</source>
        <translation>{n} Preise zurück auf den Grundpreis</translation>
    </message>
    <message>
        <source>Rules on these nights</source>
        <translation>Regeln in diesen Nächten</translation>
    </message>
    <message>
        <source>{n} day in sight is without it then.</source>
        <translation>{n} Tag in Sicht ist dann ohne sie.</translation>
    </message>
    <message>
        <source>{n} days in sight are without it then.</source>
        <translation>{n} Tage in Sicht sind dann ohne sie.</translation>
    </message>
    <message>
        <source>No category is sold at any rate yet. Rates are made on the platform; they come with the next fetch.</source>
        <translation>Noch wird keine Kategorie zu einer Rate verkauft. Raten entstehen auf der Plattform; sie kommen beim nächsten Abruf.</translation>
    </message>
    <message>
        <source>Space unfolds the category. Select a price to change it.</source>
        <translation>Die Leertaste klappt die Kategorie auf. Zum Ändern einen Preis wählen.</translation>
    </message>
    <message>
        <source>Show from</source>
        <translation>Zeigen ab</translation>
    </message>
    <message>
        <source>fri, 24 dec, +14</source>
        <translation>fr, 24 dez, +14</translation>
    </message>
    <message>
        <source>A day from today on: fri, 24 dec, +14.</source>
        <translation>Ein Tag ab heute: fr, 24 dez, +14.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>the same price</source>
        <translation>derselbe Preis</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>By %</source>
        <translation>Um %</translation>
    </message>
    <message>
        <source>Back to base</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <translation>{day}. bis {last}</translation>
    </message>
    <message>
        <source>Days shown: {days}</source>
        <translation>Gezeigte Tage: {days}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{currency} a night, as of {time}</source>
        <translation>{currency} je Nacht, Stand {time}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>zuklappen</translation>
    </message>
    <message>
        <source>Why is {category}, {rate}, not sold from {day} for {nights}?</source>
        <translation>Warum wird {category}, {rate}, ab {day} für {nights} nicht verkauft?</translation>
    </message>
    <message>
        <source>+200 or −200 {currency}</source>
        <translation>+200 oder −200 {currency}</translation>
    </message>
    <message>
        <source>{weekday}, {nights}</source>
        <translation>{weekday}, {nights}</translation>
    </message>
    <message>
        <source>{what}: now {now}, then {then}.</source>
        <translation>{what}: jetzt {now}, dann {then}.</translation>
    </message>
    <message>
        <source>Select {base}</source>
        <translation>{base} wählen</translation>
    </message>
    <message>
        <source>It goes: {rule} {days}</source>
        <translation>Sie entfällt: {rule} {days}</translation>
    </message>
    <message>
        <source>Kept from {time}: {rule}, begun for {category}, {rate}</source>
        <translation>Erhalten von {time}: {rule}, begonnen für {category}, {rate}</translation>
    </message>
    <message>
        <source>{category}, {day}</source>
        <translation>{category}, {day}</translation>
    </message>
    <message>
        <source>{head}: {facts}.</source>
        <translation>{head}: {facts}.</translation>
    </message>
    <message>
        <source>{category}, {rate}, {day}: {cell}</source>
        <translation>{category}, {rate}, {day}: {cell}</translation>
    </message>
    <message>
        <source>{currency} a night</source>
        <translation>{currency} je Nacht</translation>
    </message>
    <message>
        <source>Why is {category}, {rate}, not sold on {day}?</source>
        <translation>Warum wird {category}, {rate}, am {day} nicht verkauft?</translation>
    </message>
    <message>
        <source>{name} on {day}</source>
        <translation>{name} am {day}</translation>
    </message>
    <message>
        <source>{name} from {day}</source>
        <translation>{name} ab {day}</translation>
    </message>
    <message>
        <source>{offer} at {total}</source>
        <translation>{offer} zu {total}</translation>
    </message>
    <message>
        <source>By {currency}</source>
        <translation>Um {currency}</translation>
    </message>
    <message>
        <source>{weekday} ×{n}</source>
        <translation>{weekday} ×{n}</translation>
    </message>
    <message>
        <source>It goes: {rule} No day in sight has it.</source>
        <translation>Sie entfällt: {rule} Kein Tag in Sicht hat sie.</translation>
    </message>
    <message>
        <source>{head}: free rooms not known.</source>
        <translation>{head}: freie Zimmer nicht bekannt.</translation>
    </message>
    <message>
        <source>{free} of {rooms}</source>
        <translation>{free} von {rooms}</translation>
    </message>
    <message>
        <source>{n} sold</source>
        <translation>{n} verkauft</translation>
    </message>
    <message>
        <source>{n} out of order</source>
        <translation>{n} defekt</translation>
    </message>
    <message>
        <source>{n} kept back in blocks or for the house</source>
        <translation>{n} in Kontingenten oder für das Haus zurückgehalten</translation>
    </message>
    <message>
        <source>{n} thing is being checked</source>
        <translation>{n} Vorgang wird geprüft</translation>
    </message>
    <message>
        <source>{n} things are being checked</source>
        <translation>{n} Vorgänge werden geprüft</translation>
    </message>
    <message>
        <source>{n} thing is in doubt</source>
        <translation>{n} Vorgang ist ungewiss</translation>
    </message>
    <message>
        <source>{n} things are in doubt</source>
        <translation>{n} Vorgänge sind ungewiss</translation>
    </message>
    <message>
        <source>{n} thing waits for you</source>
        <translation>{n} Vorgang wartet auf Sie</translation>
    </message>
    <message>
        <source>{n} things wait for you</source>
        <translation>{n} Vorgänge warten auf Sie</translation>
    </message>
    <message>
        <source>The platform is down. Go on working: it is all kept here.</source>
        <translation>Die Plattform ist ausgefallen. Arbeiten Sie weiter: es bleibt alles hier.</translation>
    </message>
    <message>
        <source>A page of this network answers. Sign in to it in a browser.</source>
        <translation>Eine Seite dieses Netzes antwortet. Dort im Browser anmelden.</translation>
    </message>
    <message>
        <source>The platform’s answers cannot be read. It is all kept here.</source>
        <translation>Die Antworten der Plattform sind nicht lesbar. Es bleibt alles hier.</translation>
    </message>
    <message>
        <source>Sign in again to send. It is all kept here.</source>
        <translation>Zum Senden neu anmelden. Es bleibt alles hier.</translation>
    </message>
    <message>
        <source>Tokens of another property: nothing is sent.</source>
        <translation>Tokens eines anderen Hauses: nichts wird gesendet.</translation>
    </message>
    <message>
        <source>They stay on this PC, and other desks cannot see them. They are sent when Front Desk is opened again.</source>
        <translation>Sie bleiben auf diesem PC, an anderen Empfangsplätzen sind sie nicht zu sehen. Sie werden gesendet, wenn Front Desk wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>{n} left this PC and no answer came. It is looked up when Front Desk is opened again; please do not do it again elsewhere.</source>
        <translation>{n} hat diesen PC verlassen, und keine Antwort kam. Es wird nachgesehen, wenn Front Desk wieder geöffnet wird; bitte nicht anderswo noch einmal machen.</translation>
    </message>
    <message>
        <source>{n} left this PC and no answer came. They are looked up when Front Desk is opened again; please do not do them again elsewhere.</source>
        <translation>{n} haben diesen PC verlassen, und keine Antwort kam. Es wird nachgesehen, wenn Front Desk wieder geöffnet wird; bitte nicht anderswo noch einmal machen.</translation>
    </message>
    <message>
        <source>{n} waits for your decision. Nothing of it is sent until then.</source>
        <translation>{n} wartet auf Ihre Entscheidung. Bis dahin wird nichts davon gesendet.</translation>
    </message>
    <message>
        <source>{n} wait for your decision. Nothing of them is sent until then.</source>
        <translation>{n} warten auf Ihre Entscheidung. Bis dahin wird nichts davon gesendet.</translation>
    </message>
    <message>
        <source>{n} is on the platform, and is looked at once more at the next start.</source>
        <translation>{n} ist auf der Plattform und wird beim nächsten Start noch einmal angesehen.</translation>
    </message>
    <message>
        <source>{n} are on the platform, and are looked at once more at the next start.</source>
        <translation>{n} sind auf der Plattform und werden beim nächsten Start noch einmal angesehen.</translation>
    </message>
    <message>
        <source>No such stay</source>
        <translation>Kein solcher Aufenthalt</translation>
    </message>
    <message>
        <source>It was not made there.</source>
        <translation>Er wurde dort nicht angelegt.</translation>
    </message>
    <message>
        <source>What this PC shows of it is old.</source>
        <translation>Was dieser PC davon zeigt, ist alt.</translation>
    </message>
    <message>
        <source>{n} thing waited.</source>
        <translation>{n} Vorgang wartete.</translation>
    </message>
    <message>
        <source>{n} things waited.</source>
        <translation>{n} Vorgänge warteten.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>{n} thing waits.</source>
        <translation>{n} Vorgang wartet.</translation>
    </message>
    <message>
        <source>{n} things wait.</source>
        <translation>{n} Vorgänge warten.</translation>
    </message>
    <message>
        <source>was there already, not sent twice</source>
        <translation>war schon da, nicht zweimal gesendet</translation>
    </message>
    <message>
        <source>it is on the platform</source>
        <translation>es ist auf der Plattform</translation>
    </message>
    <message>
        <source>The line was away from {since} to {until}.</source>
        <translation>Die Leitung war von {since} bis {until} weg.</translation>
    </message>
    <message>
        <source>no answer came; looked up by itself</source>
        <translation>keine Antwort kam; es wird von selbst nachgesehen</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <translation>gesendet, die Antwort steht aus</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>gesendet, wird geprüft</translation>
    </message>
    <message>
        <source>sent in a moment</source>
        <translation>wird gleich gesendet</translation>
    </message>
    <message>
        <source>not sent, left as it is</source>
        <translation>nicht gesendet, so belassen</translation>
    </message>
    <message>
        <source>on the platform {time}</source>
        <translation>auf der Plattform {time}</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>goes by itself</source>
        <translation>geht von selbst</translation>
    </message>
    <message>
        <source>go by themselves</source>
        <translation>gehen von selbst</translation>
    </message>
    <message>
        <source>in doubt, looked up by itself</source>
        <translation>ungewiss, wird von selbst nachgesehen</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>warten auf Sie</translation>
    </message>
    <message>
        <source>{mark}, {at} of {of}</source>
        <translation>{mark}, {at} von {of}</translation>
    </message>
    <message>
        <source>Next: {name}, {what}</source>
        <translation>Als Nächstes: {name}, {what}</translation>
    </message>
    <message>
        <source>Asks for a reason, then it is sent</source>
        <translation>Fragt nach einem Grund, dann wird es gesendet</translation>
    </message>
    <message>
        <source>Asks for a reason; nothing is sent</source>
        <translation>Fragt nach einem Grund; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Stays here until you come back to it</source>
        <translation>Bleibt hier, bis Sie darauf zurückkommen</translation>
    </message>
    <message>
        <source>seen there by {name}</source>
        <translation>dort gesehen von {name}</translation>
    </message>
    <message>
        <source>{what}, by {name}</source>
        <translation>{what}, von {name}</translation>
    </message>
    <message>
        <source>{what}, {time}</source>
        <translation>{what}, {time}</translation>
    </message>
    <message>
        <source>not sent: {reason}</source>
        <translation>nicht gesendet: {reason}</translation>
    </message>
    <message>
        <source>The line went at {since}.</source>
        <translation>Die Leitung ist seit {since} weg.</translation>
    </message>
    <message>
        <source>Kept on this PC with your name. What you type does not leave it.</source>
        <translation>Bleibt mit Ihrem Namen auf diesem PC. Was Sie tippen, verlässt ihn nicht.</translation>
    </message>
    <message>
        <source>Type a word or two, or press one of the numbers.</source>
        <translation>Ein, zwei Worte tippen oder eine der Nummern drücken.</translation>
    </message>
    <message>
        <source>I looked on the platform</source>
        <translation>Ich habe auf der Plattform nachgesehen</translation>
    </message>
    <message>
        <source>The guest wants it so</source>
        <translation>Der Gast möchte es so</translation>
    </message>
    <message>
        <source>Agreed with a colleague</source>
        <translation>Mit einer Kollegin oder einem Kollegen besprochen</translation>
    </message>
    <message>
        <source>It is done on the platform itself</source>
        <translation>Es ist auf der Plattform selbst gemacht</translation>
    </message>
    <message>
        <source>It was not meant</source>
        <translation>Es war nicht gemeint</translation>
    </message>
    <message>
        <source>{what}: why?</source>
        <translation>{what}: warum?</translation>
    </message>
    <message>
        <source>Nobody, or more than one, is called “{typed}”. Type more of the name, or the e-mail.</source>
        <translation>Niemand oder mehr als einer heißt „{typed}“. Mehr vom Namen tippen, oder die E-Mail.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Another desk charged the same {time} ago. Press Enter once more if it is meant.</source>
        <translation>Ein anderer Empfang hat dasselbe vor {time} berechnet. Drücken Sie noch einmal Enter, wenn es so gemeint ist.</translation>
    </message>
    <message>
        <source>Somebody else charged the same {time} ago. Press Enter once more if it is meant.</source>
        <translation>Jemand anders hat dasselbe vor {time} berechnet. Drücken Sie noch einmal Enter, wenn es so gemeint ist.</translation>
    </message>
    <message>
        <source>{longer}: about {amount}, plus city tax.</source>
        <translation>{longer}: etwa {amount}, dazu die City Tax.</translation>
    </message>
    <message>
        <source>Something done here is in doubt or needs you. Decide that first.</source>
        <translation>Etwas von hier ist ungewiss oder wartet auf Sie. Entscheiden Sie das zuerst.</translation>
    </message>
    <message>
        <source>Total, plus city tax</source>
        <translation>Summe, dazu die City Tax</translation>
    </message>
    <message>
        <source>with {part}</source>
        <translation>darin {part}</translation>
    </message>
    <message>
        <source>{sum} with {part}</source>
        <translation>{sum}, darin {part}</translation>
    </message>
    <message>
        <source>{charge}, taken off</source>
        <translation>{charge}, storniert</translation>
    </message>
    <message>
        <source>{amount} taken off</source>
        <translation>{amount} storniert</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>Arrival today</source>
        <translation>Anreise heute</translation>
    </message>
    <message>
        <source>Arrival later</source>
        <translation>Anreise später</translation>
    </message>
    <message>
        <source>Arrival before today</source>
        <translation>Anreise vor heute</translation>
    </message>
    <message>
        <source>A moment from now on and before they arrive: 18:00, sat 12:00, 17.10 9:30.</source>
        <translation>Ein Zeitpunkt ab jetzt und vor der Anreise: 18:00, sa 12:00, 17.10. 9:30.</translation>
    </message>
    <message>
        <source>{title}, {count}, folded</source>
        <translation>{title}, {count}, eingeklappt</translation>
    </message>
    <message>
        <source>Changed meanwhile. Now: {facts}</source>
        <translation>Inzwischen geändert. Jetzt: {facts}</translation>
    </message>
    <message>
        <source>The guest’s profile was deleted on the platform. Do it anew for another.</source>
        <translation>Das Profil des Gastes wurde auf der Plattform gelöscht. Machen Sie es für ein anderes neu.</translation>
    </message>
    <message>
        <source>The price changed since it was quoted.</source>
        <translation>Der Preis hat sich seit dem Angebot geändert.</translation>
    </message>
    <message>
        <source>The profile of {name} was deleted on the platform. Do it anew for another.</source>
        <translation>Das Profil von {name} wurde auf der Plattform gelöscht. Machen Sie es für ein anderes neu.</translation>
    </message>
    <message>
        <source>It was quoted at {then} and costs {now} now.</source>
        <translation>Angeboten war es für {then}, jetzt kostet es {now}.</translation>
    </message>
    <message>
        <source>It does not open with what stands in the form. Why stands under the field.</source>
        <translation>Mit dem, was im Formular steht, geht es nicht auf. Warum, steht unter dem Feld.</translation>
    </message>
    <message>
        <source>Type until when: 18:00, or fri 18:00.</source>
        <translation>Tippen Sie, bis wann: 18:00, oder fr 18:00.</translation>
    </message>
    <message>
        <source>18:00, or fri 18:00</source>
        <translation>18:00, oder fr 18:00</translation>
    </message>
    <message>
        <source>Locked to this stay</source>
        <translation>Für diesen Aufenthalt fixiert</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>Alter nicht bekannt</translation>
    </message>
    <message>
        <source>Print handover</source>
        <translation>Übergabe drucken</translation>
    </message>
    <message>
        <source>{n} thing is not on the platform yet</source>
        <translation>{n} Vorgang ist noch nicht auf der Plattform</translation>
    </message>
    <message>
        <source>{n} things are not on the platform yet</source>
        <translation>{n} Vorgänge sind noch nicht auf der Plattform</translation>
    </message>
    <message>
        <source>and {n} more before</source>
        <translation>und davor {n} weitere</translation>
    </message>
    <message>
        <source>{day}, {time}.</source>
        <translation>{day}, {time}.</translation>
    </message>
    <message>
        <source>Printed by {name}.</source>
        <translation>Gedruckt von {name}.</translation>
    </message>
    <message>
        <source>Write a table: a line with [offline] or [keep], its fields below.</source>
        <translation>Schreiben Sie eine Tabelle: eine Zeile mit [offline] oder [keep], darunter ihre Felder.</translation>
    </message>
    <message>
        <source>Write days as a whole number from 1 to {most}.</source>
        <translation>Schreiben Sie Tage als ganze Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Write days as a whole number, no fewer than past_days and up to {most}.</source>
        <translation>Schreiben Sie Tage als ganze Zahl, nicht weniger als past_days und höchstens {most}.</translation>
    </message>
    <message>
        <source>{what}: not granted. Ask support for “{operation}”.</source>
        <translation>{what}: nicht erlaubt. Bitten Sie den Support um „{operation}“.</translation>
    </message>
    <message>
        <source>One stay is folded here</source>
        <translation>Ein Aufenthalt ist hier eingeklappt</translation>
    </message>
    <message>
        <source>{n} stays are folded here</source>
        <translation>{n} Aufenthalte sind hier eingeklappt</translation>
    </message>
    <message>
        <source>{amount} is owed</source>
        <translation>{amount} sind offen</translation>
    </message>
    <message>
        <source>What one owes is not known</source>
        <translation>Was einer schuldet, ist nicht bekannt</translation>
    </message>
    <message>
        <source>What {n} owe is not known</source>
        <translation>Was {n} schulden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>{n} of them is folded away</source>
        <translation>davon {n} eingeklappt</translation>
    </message>
    <message>
        <source>{n} of them are folded away</source>
        <translation>davon {n} eingeklappt</translation>
    </message>
    <message>
        <source>no more at once</source>
        <translation>mehr auf einmal geht nicht</translation>
    </message>
    <message>
        <source>Change of the stay</source>
        <translation>Änderung des Aufenthalts</translation>
    </message>
    <message>
        <source>Change of days</source>
        <translation>Änderung der Tage</translation>
    </message>
    <message>
        <source>Change of price</source>
        <translation>Preisänderung</translation>
    </message>
    <message>
        <source>Rate’s price</source>
        <translation>Preis der Rate</translation>
    </message>
    <message>
        <source>Taking the price change off</source>
        <translation>Aufheben der Preisänderung</translation>
    </message>
    <message>
        <source>People</source>
        <comment>head of a narrow column</comment>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>“{what}” does nothing here: {state}.</source>
        <translation>„{what}“ bewirkt hier nichts: {state}.</translation>
    </message>
    <message>
        <source>One thing is folded here</source>
        <translation>Ein Vorgang ist hier eingeklappt</translation>
    </message>
    <message>
        <source>{n} things are folded here</source>
        <translation>{n} Vorgänge sind hier eingeklappt</translation>
    </message>
    <message>
        <source>The right arrow shows it.</source>
        <translation>Der Pfeil nach rechts zeigt es.</translation>
    </message>
    <message>
        <source>The same answer goes for what was done with it: {what}.</source>
        <translation>Dieselbe Antwort gilt für das, was damit zusammen getan wurde: {what}.</translation>
    </message>
    <message>
        <source>waits for your decision: {question}</source>
        <translation>wartet auf Ihre Entscheidung: {question}</translation>
    </message>
    <message>
        <source>{step} noted, {waits}</source>
        <translation>{step} vorgemerkt, {waits}</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>wait for a decision</source>
        <translation>warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{n} waits for a decision</source>
        <translation>{n} wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{n} wait for a decision</source>
        <translation>{n} warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Waits for a decision above</source>
        <translation>Wartet auf eine Entscheidung darüber</translation>
    </message>
    <message>
        <source>Price by hand, {day}</source>
        <translation>Manueller Preis, {day}</translation>
    </message>
    <message>
        <source>Price by hand</source>
        <translation>Manueller Preis</translation>
    </message>
    <message>
        <source>{days}, noted</source>
        <translation>{days}, vorgemerkt</translation>
    </message>
    <message>
        <source>Nothing else waits for it.</source>
        <translation>Sonst wartet nichts darauf.</translation>
    </message>
    <message>
        <source>What was missing is filled in</source>
        <translation>Was fehlte, ist eingetragen</translation>
    </message>
    <message>
        <source>the charge, which is on a closed bill now</source>
        <translation>die Leistung, die jetzt auf einer geschlossenen Rechnung steht</translation>
    </message>
    <message>
        <source>the charge, which is not on the stay any more</source>
        <translation>die Leistung, die nicht mehr zum Aufenthalt gehört</translation>
    </message>
    <message>
        <source>I looked: it is off</source>
        <translation>Ich habe nachgesehen: sie ist entfernt</translation>
    </message>
    <message>
        <source>It can be booked all the same: the platform prices it then, and the stay shows it.</source>
        <translation>Gebucht werden kann trotzdem: die Plattform rechnet den Preis dann, und der Aufenthalt zeigt ihn.</translation>
    </message>
    <message>
        <source>The platform tells no total for this: {words} {book}</source>
        <translation>Die Plattform nennt dafür keinen Gesamtpreis: {words} {book}</translation>
    </message>
    <message>
        <source>The platform tells these tokens no total beforehand.</source>
        <translation>Die Plattform nennt diesen Token vorher keinen Gesamtpreis.</translation>
    </message>
    <message>
        <source>Ask support for “reservations/price”.</source>
        <translation>Bitten Sie den Support um „reservations/price“.</translation>
    </message>
    <message>
        <source>The stay is booked for {n} more person with it, all of its nights at today’s prices:</source>
        <translation>Der Aufenthalt wird damit für {n} Person mehr gebucht, alle Nächte zu heutigen Preisen:</translation>
    </message>
    <message>
        <source>The stay is booked for {n} more persons with it, all of its nights at today’s prices:</source>
        <translation>Der Aufenthalt wird damit für {n} Personen mehr gebucht, alle Nächte zu heutigen Preisen:</translation>
    </message>
    <message>
        <source>{then} instead of {now}.</source>
        <translation>{then} statt {now}.</translation>
    </message>
</context>
</TS>
