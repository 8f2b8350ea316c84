<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>FrontDesk</name>
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
        <translation>Gehe zu</translation>
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
        <translation>jeder Befehl mit Namen</translation>
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
        <translation>jetzt abholen</translation>
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
        <translation>zurücknehmen, solange gehalten</translation>
    </message>
    <message>
        <source>new reservation</source>
        <translation>neue Reservierung</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>Gast ohne Buchung</translation>
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
        <translation>stornieren, nicht erschienen</translation>
    </message>
    <message>
        <source>move room</source>
        <translation>Zimmer wechseln</translation>
    </message>
    <message>
        <source>one night more</source>
        <translation>eine Nacht mehr</translation>
    </message>
    <message>
        <source>one night less</source>
        <translation>eine Nacht weniger</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>buchen</translation>
    </message>
    <message>
        <source>record a payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>who stays</source>
        <translation>wer wohnt</translation>
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
        <translation>ans Zimmer binden oder lösen</translation>
    </message>
    <message>
        <source>edit field by field</source>
        <translation>Feld für Feld ändern</translation>
    </message>
    <message>
        <source>book the same again</source>
        <translation>dasselbe noch einmal buchen</translation>
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
        <translation>Zeile wählen</translation>
    </message>
    <message>
        <source>pick the group</source>
        <translation>Gruppe wählen</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>alle wählen</translation>
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
        <source>back to the rate's own price</source>
        <translation>zurück zum Preis der Rate</translation>
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
        <translation>Bindung lösen</translation>
    </message>
    <message>
        <source>Lock to the room</source>
        <translation>Ans Zimmer binden</translation>
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
        <translation>Wer wohnt</translation>
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
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Nicht gesendet</translation>
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
        <translation>Buchen</translation>
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
        <translation>Vor dem Schlüssel lesen</translation>
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
        <translation>Geld</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>this desk and the platform</source>
        <translation>dieser Platz und die Plattform</translation>
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
        <translation>{n} Sache ist noch nicht gesendet</translation>
    </message>
    <message>
        <source>{n} things are not sent yet</source>
        <translation>{n} Sachen sind noch nicht gesendet</translation>
    </message>
    <message>
        <source>It stays on this PC, and other desks cannot see it. It is sent when Front Desk is opened again.</source>
        <translation>Es bleibt auf diesem PC, andere Plätze sehen es nicht. Es geht hinaus, wenn Front Desk wieder geöffnet wird.</translation>
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
        <translation>Bitte ansehen</translation>
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
        <translation>Jeder Befehl</translation>
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
        <translation>Nichts wartet</translation>
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
        <translation>In {room} umziehen</translation>
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
        <translation>Nicht erschienen</translation>
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
        <translation>{n} braucht Sie</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} brauchen Sie</translation>
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
        <translation>Braucht Sie</translation>
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
        <translation>Kommen noch</translation>
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
        <translation>heute frei</translation>
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
        <translation>kein {category} mehr</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
</TS>
