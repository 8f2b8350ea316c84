<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>FrontDesk</name>
    <message>
        <location filename="../../frontdesk/ui/doors.py"/>
        <source>Help: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>help for what you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>this map of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>every command by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>who sits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>sign in, or change property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>rates, larger and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>unsent work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>who is in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>take back while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>new reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>write the list to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>in house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>departures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>not left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>without room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>overbooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>all stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>cancel, no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>move room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>extend by a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>shorten by a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>days, time of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>rate and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>room state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>lock to the room, or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>edit field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>book the same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>In rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>On a stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>next safe step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>go to that room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>to the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>pick a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>pick all under its heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>pick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>order by another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>type a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>the weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>why it is not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>back to the base price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>fold a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/key_words.py"/>
        <source>two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/extras.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/extras.py"/>
        <source>books it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/extras.py"/>
        <source>Without: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/group_rooms.py"/>
        <source>Rooms of the group so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_form.py"/>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_form.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_form.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_form.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_form.py"/>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_form.py"/>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_form.py"/>
        <source>12.3.1980</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_form.py"/>
        <source>CZ or its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_picker.py"/>
        <source>Name, phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_side.py"/>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_side.py"/>
        <source>Comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_side.py"/>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_side.py"/>
        <source>New guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_side.py"/>
        <source>guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/guest_side.py"/>
        <source>new guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/head.py"/>
        <source>Empty it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/head.py"/>
        <source>Key F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/head.py"/>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/person_line.py"/>
        <source>Take {name} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/room_row.py"/>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/stay_row.py"/>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/stay_row.py"/>
        <source>Nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/stay_row.py"/>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/stay_row.py"/>
        <source>Adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/stay_row.py"/>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/stay_row.py"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/stay_row.py"/>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/stepper.py"/>
        <source>{what}: one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/create_page/stepper.py"/>
        <source>{what}: one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/cancel_dialog.py"/>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/cancel_dialog.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/cancel_dialog.py"/>
        <source>Pick a reason first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/cancel_dialog.py"/>
        <source>Say the reason in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/check_out_panel.py"/>
        <source>Back to the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/check_out_panel.py"/>
        <source>Note for the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/check_out_panel.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/edited.py"/>
        <source>A moment from now on and before they arrive: 18:00, sat 12:00, 17.10 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/edited.py"/>
        <source>The house knows none of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/edited.py"/>
        <source>Leisure, Business or Student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/edited.py"/>
        <source>The platform empties none of a guest’s details; type another one, or Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/fact_line.py"/>
        <source>Enter saves, Esc leaves it, Tab goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/fact_line.py"/>
        <source>Enter changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/fate_line.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/footer.py"/>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/half_typed.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/head.py"/>
        <source>Guest not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/head.py"/>
        <source>Reservation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/missing_details.py"/>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/missing_details.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/missing_details.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/missing_details.py"/>
        <source>CZ or Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/missing_details.py"/>
        <source>Nothing is typed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/missing_details.py"/>
        <source>Two letters or the name of a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>More for this stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Take the lock off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Lock to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Book it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>New reservation like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Rate and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Room state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Confirm, and mail the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Cancel stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/more_menu.py"/>
        <source>Check out, bills closed or left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/move_dialog.py"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/move_dialog.py"/>
        <source>Choose a room, or type its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/move_dialog.py"/>
        <source>Take the lock off first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/next_step.py"/>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/next_step.py"/>
        <source>Unsent work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/next_step.py"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/next_step.py"/>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/next_step.py"/>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/next_step.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/next_step.py"/>
        <source>The platform decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/next_step.py"/>
        <source>In doubt: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/pane.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/pane.py"/>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/pane.py"/>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/pane.py"/>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/pane.py"/>
        <source>It has left this PC and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/read_first.py"/>
        <source>Read before the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/read_first.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/remedies.py"/>
        <source>Change the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/remedies.py"/>
        <source>Then the guest can be checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/remedies.py"/>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/section.py"/>
        <source>Show {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/section.py"/>
        <source>Fold {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>booked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>this desk and the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Held until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Travel agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/help/overlay.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/help/overlay.py"/>
        <source>Pages of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/house_now/page.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/house_now/page.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/key_map.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/key_map.py"/>
        <source>Letters work when no field is being typed in. Every key is also a button or a line of Ctrl K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/leave_dialog.py"/>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/leave_dialog.py"/>
        <source>Close Front Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>Every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>In the house now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>{n} room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>{n} rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/navigation.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/palette.py"/>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/palette.py"/>
        <source>Nothing is called like that, or it means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/head.py"/>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/head.py"/>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/head.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/price_side.py"/>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/price_side.py"/>
        <source>Every category: the rate’s base price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/price_side.py"/>
        <source>Choose a day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/price_side.py"/>
        <source>Type a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/price_side.py"/>
        <source>Take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/price_side.py"/>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>Nights at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>Only on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>Back to the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>every day, or: fri, sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>Days of the week: fri, sat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>A day: 16 oct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>A day after the first: 29 oct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>Only {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>Only {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/rates_page/rule_side.py"/>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/bulk_panel.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/column_head.py"/>
        <source>Filter and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/column_head.py"/>
        <source>Column heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/export_panel.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>24.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Show the whole list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Export the list to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Room not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>Any group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/filter_row.py"/>
        <source>one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/pane.py"/>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/pane.py"/>
        <source>Show tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/pick_foot.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/reservation_list/pick_foot.py"/>
        <source>Picked stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/charge_dialog.py"/>
        <source>No product is called like that. A name and an amount make a charge of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/charge_dialog.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/charge_dialog.py"/>
        <source>Type a product, or a name and an amount: taxi 350.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/charge_dialog.py"/>
        <source>Type a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/dates_dialog.py"/>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/dates_dialog.py"/>
        <source>Charge the fee for nights given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/dates_dialog.py"/>
        <source>As the rate’s conditions say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/dates_dialog.py"/>
        <source>Nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/dates_dialog.py"/>
        <source>Type a day after the arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/dates_dialog.py"/>
        <source>Type a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/dates_dialog.py"/>
        <source>another guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/details_dialog.py"/>
        <source>Details of the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/details_dialog.py"/>
        <source>Business segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/details_dialog.py"/>
        <source>Number of the other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/details_dialog.py"/>
        <source>Booked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/details_dialog.py"/>
        <source>Leisure, Business, Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/details_dialog.py"/>
        <source>Something typed is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/details_dialog.py"/>
        <source>Details of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/note_dialog.py"/>
        <source>Everybody at the hotel reads it; the guest does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/note_dialog.py"/>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/note_dialog.py"/>
        <source>Type what everybody shall know: asks for a quiet room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/note_dialog.py"/>
        <source>Note for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/note_dialog.py"/>
        <source>Type the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/payment_dialog.py"/>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/payment_dialog.py"/>
        <source>Note, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/payment_dialog.py"/>
        <source>Type what was paid: 1240 or 1240.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/payment_dialog.py"/>
        <source>The property takes no payment from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/payment_dialog.py"/>
        <source>Type an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/people_dialog.py"/>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/people_dialog.py"/>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/people_dialog.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/people_dialog.py"/>
        <source>{category} sleeps {n}. The platform may say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/price_dialog.py"/>
        <source>Nothing is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/price_dialog.py"/>
        <source>Category, rate, an amount, or a number of adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/price_dialog.py"/>
        <source>Reason, for the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/price_dialog.py"/>
        <source>Change the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/price_dialog.py"/>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/price_dialog.py"/>
        <source>Type a category, a rate, or an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/price_dialog.py"/>
        <source>Type a category, a rate, or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/price_dialog.py"/>
        <source>Type why: the platform wants a reason for a price by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/price_dialog.py"/>
        <source>The platform wants a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/room_state_dialog.py"/>
        <source>Set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/room_state_dialog.py"/>
        <source>Now it is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/room_state_dialog.py"/>
        <source>It is like that already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/stay_acts/room_state_dialog.py"/>
        <source>Room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/top_bar.py"/>
        <source>Guest, room, number, phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/top_bar.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/top_bar.py"/>
        <source>Key F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/top_bar.py"/>
        <source>New reservation, F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/top_bar.py"/>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/card.py"/>
        <source>Tell me more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/card.py"/>
        <source>Numbers of the platform, for whoever looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/card.py"/>
        <source>It is about no stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/card.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/checked_menu.py"/>
        <source>It is on the platform: settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/checked_menu.py"/>
        <source>It is not there: send it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/checked_menu.py"/>
        <source>It is not there: leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/page/answer.py"/>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/page/line_view.py"/>
        <source>What waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/page/lines.py"/>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/page/lines.py"/>
        <source>Settles by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/page/lines.py"/>
        <source>Not sent, will go by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/page/lines.py"/>
        <source>Settled</source>
        <comment>unsent work that ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/page/lines.py"/>
        <source>{title}, {count}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/page/waited_list.py"/>
        <source>Nothing waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/page/waited_list.py"/>
        <source>Everything you did is on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>Waits for you, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>In doubt, looked up by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>As a page, with all that waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/waiting_row.py"/>
        <source>Del takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/who.py"/>
        <source>The name goes with everything done here from now on. It is picked, not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/who.py"/>
        <source>Who sits here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/who.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/who.py"/>
        <source>Here sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/who.py"/>
        <source>Type a name, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/who.py"/>
        <source>Here sits {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/who.py"/>
        <source>New name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/kept_line.py"/>
        <source>Begin empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/key_line.py"/>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/keycap.py"/>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/keycap.py"/>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/keycap.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/keycap.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/keycap.py"/>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/keycap.py"/>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/take_back.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/parts/who_chip.py"/>
        <source>Picked, not proven. Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/places.py"/>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/places.py"/>
        <source>In house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/places.py"/>
        <source>Departures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/places.py"/>
        <source>Not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/places.py"/>
        <source>Not left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/places.py"/>
        <source>Without room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/places.py"/>
        <source>Overbooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/places.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/places.py"/>
        <source>All stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>From unsent work; what you do now takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>done once more, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Owes {amount}. A number beside a product is the count; another name with an amount is its own charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{name}, {amount}, taxed like {product} ({codes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Only the time changes: nights and price stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{time} is before the night of {day}. For a guest who comes after midnight, put 23:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Type a day, or press + and −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{room} is {name}’s from {day}. Give one of them another room, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>No {category} is free on {day}. The platform may say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>The stay is booked for {n} more person with it, all of its nights at today’s prices:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>The stay is booked for {n} more persons with it, all of its nights at today’s prices:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Book {n} adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Book {n} adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Charge the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>A number beside a product is the count: 2 beer. Another name with an amount is a charge of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{amount} for each person and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>What is owed cannot be seen with this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>What is owed is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Days of the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{n} night more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{n} nights more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>The platform prices the new nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{n} night less. The platform decides about a fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{n} nights less. The platform decides about a fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>The stay is booked for {n} more person with it; the price may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>The stay is booked for {n} more persons with it; the price may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{n} stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{n} stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{before} leaves the stay then, and {after} is its guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{after} is its guest then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{names} comes along still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{names} come along still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>“{what}” does nothing here: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Kept from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Half typed and kept: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{amount} for each night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{name}, {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{pieces} × {name} in all: more than one for each person and night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>The same was charged {time} ago. Press Enter once more if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Another desk charged the same {time} ago. Press Enter once more if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Somebody else charged the same {time} ago. Press Enter once more if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{amount} more than {name} owes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Owes {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Changed meanwhile. Now: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Stay until {day}, {nights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Stay from {day}, {nights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Expect at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>The guest leaves at {time} as before, not at the usual hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{longer}: about {amount}, plus city tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{named} of {booked} named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{known} Enter adds; Enter in the empty field is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{name}, came along before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>New guest: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Give the stay to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Save {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{category}, {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{what}: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Every night from {day} on: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Night of {day}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Charge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>free</source>
        <comment>costs nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{amount} for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{amount} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{name}, {amount}, no tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Charge {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Record a payment of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>On the account of {payer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Record {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Days of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{longer}: about {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>No {category} is free for the new nights. The platform may say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Who stays with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Rate and price of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>Every night {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{then} instead of {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/acting.py"/>
        <source>{amount} of it is on the account of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>Front Desk is open on this PC. Close it, then ask for the audit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>Passphrase of this desk: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>{count} lines are written to {file}. Its seal is {seal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>{file} is whole: no line was changed, added or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>Line {number} is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>At line {number} something was removed or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>{file} is no audit of Front Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>{file} cannot be read. Look whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>{file} is there already. Give it another name; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>{file} cannot be written. Look whether its folder is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/audit.py"/>
        <source>There is no desk in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>ready; read its note before the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>noted, not on the platform yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>in doubt, no answer came; please do not do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Something done here already waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>not booked: it needs you first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Something done here is in doubt or needs you. Decide that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>All are saved. Ctrl Z takes them back while they are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Saved on this PC. Ctrl Z takes it back until it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Saved. Ctrl Z takes it back while it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} of them is folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} of them are folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>no more at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Check in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Check out {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Confirm {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Cancel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Check in {n} guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Check in {n} guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Check out {n} guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Check out {n} guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Confirm {n} option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Confirm {n} options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Cancel {n} stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Cancel {n} stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Nobody picked can be checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Nobody picked can be checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>No option is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>Nothing picked can be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} left as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} left as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{stay}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>option, becomes a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>will be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{saved}, on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>not due in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>not in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>no option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>here already, or over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{others}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>{n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/bulk.py"/>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Something that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>it may be on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Confirm the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Option confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may be confirmed on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the guest may be checked in on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the guest may be checked out on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Stay cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may be cancelled on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may have the new room on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the room it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Lock taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the lock may be off on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Leave the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may be locked on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Leave it unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the room may have the new state on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Leave the room as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Change the time of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Time of arrival changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may have the new time of arrival on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the time it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Days changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may have the new days on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the days it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Price changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may have the new price on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the price it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Change the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Stay changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may be changed on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the stay as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Give the stay to another guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>The stay belongs to another guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may belong to the other guest on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the guest it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the rooms may be booked on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Do not book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Book the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Stay booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the stay may be booked on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Add a companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Companion added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the companion may be on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Leave the companion out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Take a companion off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Companion taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the companion may be off on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Add a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Guest added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the guest’s profile may be on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Leave the guest out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Change the guest’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Guest’s details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the guest’s details may be changed on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the charge may be on the guest’s account or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Do not charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the payment may be on the guest’s account or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Do not record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the charge may be off on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the note may be on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Leave the note out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Take the price change off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Price change taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the rate’s own price may be back on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Change the rate’s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Rate’s price changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the new price may be on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Add a rule on selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Rule added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the rule may be on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Leave the rule out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Take a rule on selling off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Rule taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>the rule may be off on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Keep the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Cancel the stay, with fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Cancel the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Move to another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Moved to another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Lock the stay to its room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Locked to its room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Record a payment of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Payment of {amount} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Take a charge off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Charge taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Book {n} rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>{n} rooms booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>{amount} charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Check in to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Checked in to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Check out of {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Checked out of {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Move to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Moved to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Take the lock off {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Lock the stay to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Locked to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Set {room} to {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Set the room to {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Room {room} is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Room set to {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>Take off {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/command_words.py"/>
        <source>{name} taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Can be taken back until it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Nothing is sent until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Safe: nothing changes on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Opens its form, priced anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Change and book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>saved on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Please do not do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform says no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the business segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the travel agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the booker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the channel’s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the time the option lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the companions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the charge, which is on a closed bill now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the charge, which is not on the stay any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} has left this PC and cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Sent in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>waits for your decision: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the guest’s profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>I have checked {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Nothing else waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The stay is in another state on the platform now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The stay has another room on the platform now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The stay belongs to another guest on the platform now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The stay has other days on the platform now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The balance changed on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It is done on the platform, without the fee you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Somebody changed the stay while this was in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>This has waited long; look at it once more before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform does not grant this to the hotel’s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Do it on the platform itself, and ask whoever looks after the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform does not know this stay any more, so nothing can be sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The guest’s profile was deleted on the platform. Do it anew for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>This was written for another property, so it is not sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It comes from a damaged file, so it may have been sent. Look at the stay on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It comes from an older copy of the file, so it may have been sent. Look at the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>What was saved cannot be read any more. Look on the platform; do it anew if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The price changed since it was quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>What this was meant for was not made, so it cannot be sent. Do it anew if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It was sent twice and the platform does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform cannot say whether it took this. Look at the guest’s account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Front Desk could not send it. Do it on the platform itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{name} is in that room on the platform. Check them out first, or pick another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{what} after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>sent when the line is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>sent by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>nothing is sent; waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} noted, room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} taken back, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{what}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>When the line is back, Front Desk reads {place} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Front Desk reads {place} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It left this PC and no answer came, so {maybe}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>If it is there, this is done; if not, it is sent once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform said no: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform said no. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform says no: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>That room is kept for something else on the platform: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>That room is not ready any more: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Leave it cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>That one is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It is put right there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>I looked: it is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>I looked: it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{time} read {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>saved on this PC by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>sent, request {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the platform took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>no answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the platform said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>not granted to the hotel’s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the stay had changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>did not reach the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the platform asked to try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>this PC is signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} noted, {waits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} noted, sent in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} noted, not on the platform yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} noted, on its way to the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} sent, being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} is on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>On the platform the stay is {state} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The balance changed: {amount} is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It is done on the platform, with a fee of {amount} that is not as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The profile of {name} was deleted on the platform. Do it anew for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Somebody changed the same on the platform: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It was quoted at {then} and costs {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform has one like it that may be ours: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform has it twice now: {found}. Take one of them off there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Somebody else set {field} in the same moment; it is as you wanted it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>It came to the platform after all: {found}. Take it off there if it is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>An earlier try came to the platform after all and set {field}. Put it right there if it is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Somebody added the same meanwhile: {found}. Add another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{what}, {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{time} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>read {place} when the line is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>read {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>read {place} to make sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>read {place}: it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>read {place}: it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>read {place}: something else is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>read {place}: something like it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>request {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Free instead: {rooms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Front Desk keeps working when the line does not. Nothing you save is lost or posted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Connect your property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Ask the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{n} saved thing waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{n} saved things wait here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>This computer has no keyring, so the tokens are sealed under your passphrase, never in a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>What the platform says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Nothing yet. Asking reads the hotel’s name and what the tokens may do; it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>It does not open with what stands in the form. Why stands under the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The platform is being asked. You can change the fields or go back meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The platform is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>A blank at the end was taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Which one is this desk for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>this hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The time zone is empty. It looks like Europe/Prague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>No answer from {address} in time. Check again in a minute; if it stays so, look at this PC’s line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The question was broken off before an answer came. Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The platform failed at this several times and is left alone for a moment. Check again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The proxy of this network does not let Front Desk out. Ask whoever looks after it to allow the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>What answers at {address} cannot prove who it is: nothing was sent. Look at the address, ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The proof of {address} is not good on {day}, this PC’s today. Set this PC’s clock if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>A web page answers in place of {address}. If this network has a sign-in page, open it in a browser first; else look at the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The tokens are good, but this property sells no nights. Ask support for the tokens of the hotel itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The platform is there but cannot answer now. Check again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Guest data and tokens are sealed under it, as this computer has no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>It is kept nowhere, so it cannot be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>I have the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The passphrase is empty. Type the one of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The two differ. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>This passphrase does not open the desk. Look at Caps Lock and the keyboard’s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Training hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Nothing here is real. Nobody is charged or mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Leave training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Good morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Good afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Good evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>You need the platform’s address and two tokens; your manager or the platform’s support has them. It takes about two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Guest data stays encrypted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Explore the demo hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>A made-up hotel with sixty rooms, on this PC only. Check people in, cut the line, break things. Nobody is charged or mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Open the demo hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Ready in a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The tokens go into this computer’s keyring and nowhere else: not into a file, not into a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>A blank at the end was taken off. Press F5 to check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>This computer has no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Passphrase of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Guest data and tokens are sealed under a passphrase instead. Front Desk asks for it at each start; nobody can open them without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Seal with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Four words that belong together only for you are good. It is kept nowhere: write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Restore the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Cut the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Slow line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Keep answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Lose answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{greeting} Which hotel is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Platform address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Client token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>This PC is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The hotel’s time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Open {hotel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Sign in to {hotel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{waits} for {hotel}. Paste the new token; all of it goes by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The platform address is empty. It looks like https://api.mews.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>This PC has no name. Give it one, like Reception 1; it stands beside what is done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The platform address begins with http://, which others can read. Write https:// instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Access token is the same as the client token. They are two; paste the other one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Choose {hotel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The platform’s nights do not begin at midnight in {zone}. Type the zone the hotel is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Nobody answers at {address}. Look at the address, then at this PC’s line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>This PC has no line to {address}. Look at its cable or wireless network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>No computer is called {address}. Look for a slip of the pen, then at this PC’s line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>No secure line to {address} comes about. Look at the address and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>What answers at {address} is not the platform. It looks like https://api.mews.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{label} was refused: “{words}” Copy it again from the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>One of the two tokens was refused: “{words}” Copy both again from the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The passphrase has only {letters}. Use at least {least}; four words do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{n} letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{n} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>This desk is for {hotel}. Paste the new token; everything here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{label} is empty. Copy it from the platform and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The platform address begins with {part}. Write https:// instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>“{part}” is no platform address. It looks like https://api.mews.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The platform address goes on with “{part}”. Leave only the part like https://api.mews.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{label} has a blank inside. Copy it again in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{label} has a letter that no token has. Copy it again from the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>“{part}” is no time zone. It looks like Europe/Prague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Book ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Walk-in, check in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{block} has no room for the night of {days}: that is taken from what is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Came along before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>That booking was sent after all meanwhile. Change its stay, or empty this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Type a day: 17, 17.10, fri or +3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The guest leaves before arriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Offers: categories and rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>It can be booked all the same: the platform prices it then, and the stay shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Ask support for “reservations/price”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>No category is known yet. It comes with the first answer of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{wanted} × {category}, {free} free for these nights. The platform may say no to all rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{ready} rooms stand ready, {free} can be sold: the others are kept for bookings without a room or a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Pick the room whose key is handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>If it is the same person, take that profile; the stays stay together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Take that profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Nobody is found by this. Type the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The category or the rate of {n} room is sold no more. What is on offer now stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The category or the rate of {n} rooms is sold no more. What is on offer now stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{day}, {nights}, {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Reason for the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Agreed with the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Send a confirmation e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Years, such as 8, 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Nothing on offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>New reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{block} has no room for the nights {days}: they are taken from what is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The house sells nights: book one, and check out on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Total for {n} night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Total for {n} nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Total for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Last known prices and free rooms. They are checked when it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>usual rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>none free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>last known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>It can be booked all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>quoted by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>last known price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>name, then phone or e-mail if you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The platform keeps an e-mail once: a second profile with it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Each room has its own nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>For one room after another, or guests who come or leave apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>A new group of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The stay joins this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Keep this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Nobody moves the stay until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Only an enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>No room is held for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Ask whether a room is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Off: it is booked even when the category is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Ask whether the rate may be sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Off: rules and private rates do not stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The guest has no e-mail yet; the platform mails nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>day use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Total, plus city tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>last known prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Create and check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Create {n} room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Create {n} rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>It is kept here and sent when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>It is held for a moment before it is sent, so you can undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>This day is over. A stay begins on {day} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The house is not known yet; it comes with the first answer of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Pick a category and a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>This offer cannot be sold. Pick another, or one of the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>For a room of the group nothing is on offer on these nights. Take it off, or choose other nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Type the guest’s name and pick one, or New guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>An e-mail looks like name@house.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>This phone has too few digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Type two letters, such as CZ, or the country’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Type a day of the past, such as 12.3.1980.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Type until when: 18:00, or fri 18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>It must be later than now and before the stay begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Type hours and minutes: 23:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>No company is called that, or more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>No agency is called that, or more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>No segment is called that, or more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>No block is called that, or more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Type an amount, such as 3400, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Type why: everybody reads it with the stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The platform knows Leisure, Business and Student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>that it is only held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>that it is only an enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{why} What you book now takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Prices and free rooms as of {time}. They are checked when it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The platform tells these tokens no total beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>night of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>day is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>from {n} night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>from {n} nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>up to {n} night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>up to {n} nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>too far ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>book earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>To overbook, switch the check off under Checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>To sell it all the same, switch the check off under Checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{name}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{name}, {nights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{name}, {arrive} to {leave}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{category}, {rate}: {total}, {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>No {category} is free for these nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>No {category} is free for all of these nights; on each of them another one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>No {category} is inspected. The platform gives a key only for an inspected room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>no phone, no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{named} of {persons} named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Hold until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Booker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Own price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Channel no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The nights at the top are those of the room being chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Price by hand: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The nights after the first {n} keep the rate’s price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Nothing is mailed; the guest is at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Nothing is mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The platform mails {email} once it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>New reservation · {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>New · {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Not copied: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>The platform tells no total for this: {words} {book}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>follows {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{free}, {ready} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{each} a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{name}, same price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{name}, {day} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{category}, {rate}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{category}, {rate}: price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>18:00, or fri 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>23:30; empty: the usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>A new name, or a group there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Name of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>What everybody must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Name of the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Leisure, Business or Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Name of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Who books it for the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{name}, each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Leisure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Create and check in to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Room {room} is inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>This cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{count} × {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>each for {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>the channel’s number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>the group {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{currency}, for {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>sleeps {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{day} is over. A stay begins today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Why no {category}? All are sold for the night of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Why not at {rate}? {category} is closed at this rate on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Why not at {rate}? Nobody may arrive on {day} at this rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Why not at {rate}? Nobody may leave on {day} at this rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Why not at {rate}? It is sold from {nights} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Why not at {rate}? It is sold for {nights} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Why not at {rate}? It is sold at most {days} before arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>Why not at {rate}? It is sold until {days} before arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{category} sleeps {people} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{name} has the same e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{name} has the same phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>{name} has the same name and birthday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>full {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>no arrival {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/create.py"/>
        <source>not out {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Tu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Sa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Su</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Who comes along is not told to this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>What was missing is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>The platform may ask for it before the guest is checked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Nobody is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Pick a row, or press F3 and type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{n} stay is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{n} stays are picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>What can be done with them stands below the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>One stay is folded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{n} stays are folded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>This stay is not on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>F5 fetches what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Option, time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Option, under 1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Give {room} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Give {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Give a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Go to who is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Sets the room to inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>names complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Locked to this stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>came {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>expected {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{days}, noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>City tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Cancellation fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>once confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>not told to this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>part of it in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>part of it not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{nth} stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{nights}, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Due in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Option, {days} days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Give another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>card on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>This token cannot read what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>What is owed is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Missing: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{room} is a {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{n} not named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Price by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{note} {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>What one owes is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>What {n} owe is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{nights}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Due out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Option, {hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Everything else is ready: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>No {category} is ready; you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Booked until {day}; Esc comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{room} is inspected, I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Room {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{named} of {beds} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Arrived {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{state}, locked to this stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>left {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{price} a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{named} of {beds} beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{role}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Paid, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{paid}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>with {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>From the channel, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Special request, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>In house, night {night} of {nights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Left {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Left {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>“{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>free till {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{what} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Booked for {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Sleeps {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Price by hand, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{charge}, taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{amount} is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Due out since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Line: the platform answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>A desk can work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>No desk can work here: {n} thing above needs a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>No desk can work here: {n} things above need a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Disk: the desk’s folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>The desk is open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>What it has learned since its start is not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>There is no desk here; open Front Desk and connect a property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>No property is connected; open Front Desk and connect one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Keyring: none, a passphrase takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>It opens the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Keyring: the tokens cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Keyring: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Open Front Desk once: it asks for a passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Line: the platform could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Property: its time zone is not known; connect it anew in Front Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Property: none of the portfolio is chosen; connect it anew in Front Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Python {python}, Qt {qt}, {openssl}, {system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Disk: only {amount} free, make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Keyring: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>{address}, {tls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>{status} on {day}, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Front Desk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Disk: {amount} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>certificate good until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Clock: {seconds} s apart from the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>Property: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>today’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>the older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>{status}, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>{n} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/doctor.py"/>
        <source>{address}, on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>All stays are ordered by time. Narrow them to order them by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>Nobody fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>There are stays in this list that it leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>Until or since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>Today and the {n} days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>The newest {n} are shown. Narrow it further to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>Ordered by {column}, downwards. Key S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>Ordered by {column}, upwards. Key S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>Tomorrow, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/filters.py"/>
        <source>Yesterday, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>This saved thing belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>These {n} saved things belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{belong} to {here}. This token is for {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>It is never sent to another property. Paste a token of {here} to send it; all of it waits here till then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{rooms} in {categories}, prices in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{categories}, prices in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>The tokens are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Stays, guests, rooms, charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Everything the desk needs is granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>The rest works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Clock; no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>A passphrase is asked at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>The desk goes by the platform’s; set this PC’s clock all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>This desk is for {here}. This token is for {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Nothing waits here. Each property keeps a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>The token speaks for {n} property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>The token speaks for {n} properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Choose the one this desk is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>The hotel’s time zone is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Type it once at the left; it is checked against the platform’s nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>The platform’s nights fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{hotel}, {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{n} category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{n} categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No stays can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No names of guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No new guests can be entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Who stays with whom is not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No names of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No rooms are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Only rooms that stays use are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No names of room categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Adults and children are not told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Kinds of guests have no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No rates are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No prices are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Free rooms are not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>How full the house is, is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Rules on selling are not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No products are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Charges are not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Payments are not seen, so balances are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Bills are not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Notes are not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Fees for cancelling are not known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>No names of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{seconds} s apart from the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Clock and keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Change this PC to {hotel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{rooms} in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>The hotel’s name is not told; it sells “{stay}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Checked at {time}, the answer took {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>The rest works; ask support for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{apart}; a passphrase is asked at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>This PC’s clock is {time} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>This PC’s clock is {time} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>Time zone {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>A desk needs them; ask support for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/findings.py"/>
        <source>{apart}; {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/given.py"/>
        <source>{n} persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/given.py"/>
        <source>Expected {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/given.py"/>
        <source>Held until {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/given.py"/>
        <source>Night {number}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/given.py"/>
        <source>{first} to {last}, {category}, {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/given.py"/>
        <source>Arrives {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/given.py"/>
        <source>Leaves {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/guests.py"/>
        <source>due in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/guests.py"/>
        <source>in the house now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/guests.py"/>
        <source>in {room} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/handover.py"/>
        <source>Print handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/handover.py"/>
        <source>{n} thing is not on the platform yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/handover.py"/>
        <source>{n} things are not on the platform yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/handover.py"/>
        <source>and {n} more before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/handover.py"/>
        <source>{day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/handover.py"/>
        <source>Printed by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>travel agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>it was not confirmed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>booked elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>force majeure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>a complaint of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>the price was too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>nothing was free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>the payment did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>by the travel agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>the guest asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>booked anew with other details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>the booking was never finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>the booker asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Own web booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>A channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Entered at the hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>At the hotel, in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Entered at the hotel, from a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Entered at the hotel, from a website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>By message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>By a call centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>From a rooming list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Another desk or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Guest portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Changed by another desk or the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>{step} noted on this PC: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Changed since, elsewhere: {what} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>{step} noted on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Changed since, elsewhere: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Cancelled: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Booked: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>{text}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>{step} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Room {room} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>{text}, {who}, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>{n} came in here and is not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>{n} came in here and are not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>Without the guests of {services}: this desk does not show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>By room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>This PC has not heard from the platform yet. Until it has, go by the list on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>Nobody is checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>Whoever checks in stands here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>Who is in the house is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>Nobody is in the house now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>From this PC, needs no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>No room known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>no room known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>Nobody is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>In the house now: {people} in {rooms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>In the house now: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>As the platform told it at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>Floor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>note on the stay: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/house_now.py"/>
        <source>room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Close the settled bills now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Close the bills now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Kept here and sent when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Posted, not taken from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Leave the bills open, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Then nothing is left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>does not hold them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Check out, leave the bills open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The platform checks out on the last day, not before. End the stay today first; then the cost is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Then the guest can be checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>What is owed cannot be seen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The platform does not tell it to this hotel’s token: look at the bill there first. It closes no bill that is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Held for a moment, then sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The platform works it out by the rules of the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Charge the cancellation fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>By the rules of the rate it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>E-mail the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>No e-mail goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Cancel, no fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Cancel, charge the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The company pays by invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Goes on the card we hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The guest says it is not theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Will transfer it, promised by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Other, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>It goes back to the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>It goes back by bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>It is kept for the next stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The invoice is made later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>More comes on the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Let them go with {amount} open, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Check out, leave {amount} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>{what} all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>{nights} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Asked to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Booked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Charge the fee, about {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Charge the fee, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>By the rules of the rate it costs nothing before {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>No address is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Cancel, charge {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Let them go with {amount} to be paid back, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Or let them go with {amount} open, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>{amount} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Close the settled bill of {name} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Check out, pay {amount} back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The stay is booked until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>It stays open on the bill until someone settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Cancel {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>{room}, {stay}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The first night is {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>By the rules of the rate. {posted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The platform writes to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/list_file.py"/>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/list_file.py"/>
        <source>The file holds guest data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/list_file.py"/>
        <source>The list is too long for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/list_file.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/list_file.py"/>
        <source>Written to {name}. Delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/list_file.py"/>
        <source>It could not be written there: {why}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/list_file.py"/>
        <source>{stays} with names, rooms, dates and what is owed. On this PC only you can open it; once it is sent or copied, nobody can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/list_file.py"/>
        <source>Narrow it to {n} stays or fewer, by a day or a state, then write the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/list_file.py"/>
        <source>Owes {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>{amount} taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Prepayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Not said how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Paid by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Paid online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Paid in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Paid by invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Paid outside the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>{sum} with {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{category} until {day}. The price stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Next in {room}: {name}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Nobody is moved out; the platform says no while it is so. Enter once more asks it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Move the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{room} is booked for {name} until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Give the stay a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{until} Now in {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{room}  {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{room}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Nobody else is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>No other {category} is free for these nights. Type a number to see who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>No free {category} is clean yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{until} {room} turns dirty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{state}, taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Occupied now, then free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{category}. {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>No room becomes {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{before}, becomes {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Nobody is known to come into {room} after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Not a {category}, which is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>No free room is called {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>No other {category} is free for these nights; these are of another category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>No free {category} is clean yet. Clean rooms of another category come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>The stay is locked to {room}; somebody promised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Give {name} a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Occupied now, then free till {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>The category becomes {category}, at the same price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{room} sleeps {people}; booked: {booked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Somebody is still in {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{state}, free till {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{state}, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>This is the training hotel: nobody signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>Signed in again. What waited is sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>Signed in again. The {n} that waited go now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>Press to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>no recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>The new recovery words open this desk. Words made before open nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>No new recovery words were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>New recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>Make recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/office.py"/>
        <source>Signed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>What waits while the line is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Not done while the line is away; what is typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>One charge or payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>After 1 h a price, 4 h a cancellation, 12 h a key, 24 h the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>What waited long is shown to you before it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Everything else is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>It stays on this PC and is sent in order when the line is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>{n} more field is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>{n} more fields are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>{file}: {field} has “{value}”, which is no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>{file}: {field} is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>The hotel chooses this in {file}, in this desk’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Of any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>After {n} h at the latest, or what the desk allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Write {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Write a table: a line with [offline] or [keep], its fields below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Write a list of steps, such as ["set_price", "check_out"], or [] for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Write an amount as a number, such as 5000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Up to {amount}; more waits with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>{file} cannot be read: {value}. Mend it, or take it away; until then the usual holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>{file}: there is no field {field}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Until then the usual holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Write one of {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Write hours as a number over 0 and up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Write seconds as a number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Write days as a whole number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/offline.py"/>
        <source>Write days as a whole number, no fewer than past_days and up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>The training hotel did not start. Close this window and open the demo once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This desk’s file is damaged, and no new one can be made beside it. Nothing of it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>Close Front Desk and open it again: it is put right then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>F9 tells what is safe and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>When it is quiet, close Front Desk and open it again: it is put right then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This desk’s file is not the one this PC worked with last. What was unsent in it needs a look; steps taken since it was copied are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>A newer Front Desk has worked with this desk’s file. Install that version here; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>The key in the keyring does not open this desk’s file. The file is left as it is; ask who set up this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>The keyring no longer holds this desk’s key. The file is left as it is; ask who set up this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This computer’s keyring is locked. Unlock it, then close this window and start Front Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This computer has no keyring, so this desk’s key cannot be had. Sign in to its desktop and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This desk’s file belongs to another property than its tokens. Nothing of it is sent; sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This computer account may not write into this desk’s folder. Ask who set up this PC to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>The disk of this PC is full, so nothing can be saved. Make room, then start Front Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>The disk of this PC does not take what is written. Look at the disk, then start Front Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>Front Desk is open on this PC already; its window is in front now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This desk’s folder cannot be read. Look whether the disk is there, then start Front Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>A page of this desk’s file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This desk’s file was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This desk’s file is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>It is in the copy of what the platform told. Nothing you did is in it; nothing unsent is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>It is among what is not sent yet. Look through unsent work first: what can be read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>This desk’s file was damaged and is kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>{begins}; nothing unsent was in it, and the rest is fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>{begins}; {count} unsent steps were saved from it, {lost} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>{begins}; {count} unsent steps were saved from it and need a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>{begins}; all {count} unsent steps were saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>a rule applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Prices and free rooms are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Rate shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Fold the rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Every rate, and changing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Show the rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Only for {n} night or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Only for {n} nights or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{n} room free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{n} rooms free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>prices and free rooms are not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>no arr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>no dep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Closed: it cannot be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>No arrival on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>No departure on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>A rule limits how it can be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>free rooms not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>no room free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{currency} a night, rooms free below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>prices and free rooms as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Rates, {rate}: prices and free rooms by category and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{category}, {day}: {cost}, {rooms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{day}: {share} occupied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Rates · {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>prices and free rooms as of {time}; the platform may have sold since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{count} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{nights} n+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{day}: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{day}: {share} occupied, more rooms are sold than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>{count} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>overbooked by {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Move</source>
        <comment>the step as a thing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Taking the lock off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Change of the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Change of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Time of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Change of price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Change of guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Taking a companion off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Charge</source>
        <comment>the step as a thing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Taking a charge off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Guest’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Rate’s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Taking the price change off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Taking a rule off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>This step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>an enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>an option, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>confirmed, the guest is not in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>dirty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>clean, not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Ask housekeeping, or pick another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Check them out first, or pick another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Give the stay a room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Please do not do it again; it is looked up on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>It is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Move it with the lock taken off, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Book one more person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Prices and rules go only while the line is there; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>In this hotel it goes only while the line is there. Do it when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Make room on the disk, then do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Change it and book, or do not book it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Let some of them go first: look at what is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Look at the stay: it has moved on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Fetch it with F5, or find it once more with F3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>The days are changed with D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Record the payment with P, or give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Look at the bill on the platform first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Write why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Keep it until the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Change something, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Choose a departure after the arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Type it, then do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>no room is given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>what is owed cannot be seen with this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the platform asks for a reason in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>this stay is not on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the disk of this PC is full, so nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the platform has not taken this booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>a page of this desk’s file cannot be read, so nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the stay is in this room already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the stay is locked to its room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>it is like that already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the end is not after the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>nobody is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the stay is for {n} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the stay is for {n} persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>this is the guest the stay belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>this guest does not come along on this stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>a name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the number of pieces is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the amount is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the line is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>The platform gives a key only for an inspected room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>The platform gives a key only for an empty room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>The platform starts a stay on its first day, not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>The platform starts no stay whose last night is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>There is no key to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>{step} stops here: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the stay is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>room {room} is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>somebody is still in room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>{name} is still in room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the stay begins on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the stay was booked until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the stay is booked until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>{amount} is to be paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the same step waits to be sent: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>{most} steps wait on this PC already, and it keeps no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the platform does not take “{value}” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>while the line is away, no more than {amount} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>{step} left this PC and no answer came yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Known as of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Wait for {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>Wait until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>{amount} is still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Recovery words of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>The passphrase holds the key to what is kept here. Passphrases get forgotten. These words open what is kept here then, unsent work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Print them or write them down, and lock them away. They are shown once and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Print them or write them down, and lock them away. The words made before open nothing from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>They are on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Go on without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Leave the old ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Two of them, from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>So that it is certain they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>These words open this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>The twelve words, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Open with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Begin anew beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Beginning anew signs in once more and puts the old file aside. It is never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Type the words from the paper, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>These words are not of this desk, or newer ones were made. Look for another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>This computer’s keyring holds the key to what is kept here. Keyrings get lost: another computer account, a new system, a repair. These words open what is kept here then, unsent work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>When Front Desk cannot open what is kept on this computer, it asks for these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Whoever has this sheet and this computer can read what is kept on it. Lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Try the keyring again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>This is {n} word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>These are {n} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Word {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Word {number} is another one. Look at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>{where}, made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>This computer’s keyring still does not hold the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>This computer’s keyring is still locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>This computer’s keyring no longer holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>This computer’s keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Open the desk without its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Nothing is lost: everything, unsent work too, is still in this desk’s file. The twelve recovery words from the paper open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Nothing is deleted: everything, unsent work too, is still in this desk’s file. There are no recovery words, so only the keyring of before opens it: sign in to this computer as before, or have the keyring restored, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Nothing is lost: everything, unsent work too, is still in this desk’s file. Unlock the keyring and try again. If nobody can unlock it, the recovery words open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Nothing is lost: everything, unsent work too, is still in this desk’s file. Unlock the keyring and try again. There are no recovery words, so only the keyring opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>The twelve recovery words from the paper open this desk’s file. A new passphrase is chosen then, and the tokens are typed once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Words {named} are not right. Look at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>{found}; there are {needed} on the paper. Look from word {number} on: {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>Word {named} is not right. Look at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/recovery.py"/>
        <source>{found}; there are {needed} on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>What this token may not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>The platform decides what a token may do; its support can grant more. The rest of the desk works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Ask the platform again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>The platform was asked: {n} thing is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>The platform was asked: {n} are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>{n} thing not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>{n} things not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>{n} not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Nothing is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>What the platform refuses when it is sent stands here then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>The platform was asked: nothing is refused. What is sent is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Ask its support for it. The stays come by themselves then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>{what}: not granted. Ask support for “{operation}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>The platform tells this token no stays: “{operation}” is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Ask its support for it, or sign in again and name the hotel’s time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Ask the platform’s support for “{operation}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Reading stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Names of guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Reading rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Room categories, and so new reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Free rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Who stays with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Kinds of guests, and so new reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>New reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Services of the property, and so new reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Rates, and so new reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Confirming options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Changing stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Recording payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Adding people to a stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>New guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Changing guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Setting room states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Prices of rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Rules on selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rights.py"/>
        <source>Closing bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the age of the persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the block of rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the number of pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the highest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the lowest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the number of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the state of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>the voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>The stay has moved on there. Look at it: if it is as it should be, leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>A step comes before this one. Take it first, then send this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>The platform starts no stay before its first day. Put the arrival on today with D first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>The nights are over. Put the departure on a later day with D, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Give the stay a room with M, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>The room is out of order. Give the stay another one with M, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Somebody is in that room. Check them out first, or give another room with M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Ask housekeeping, or set the room with H if you have seen it; then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>The room is taken on one of these nights. Pick another one with M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>The stay is locked to its room. Take the lock off with K, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>The stay is booked for longer. Put the departure on today with D, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Fill in what is missing with E, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Record the payment with P and send it again; or leave it, and give a reason with O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Leave this out and check out with O once more, with the settled bill closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>It wants a reason in words. Leave this out, do it once more and write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>That lies too far back for this. Have it put right on the platform itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Too little is free on these nights. Choose other nights, or another category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Book fewer persons, or a larger category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Everybody who is booked is named. Book one person more with R, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Give the stay to another guest with A first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>A charge is above zero. What is given back is done on the platform itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Another guest has this e-mail. Take that guest, or type another e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Read the e-mail letter by letter, and type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Choose another rate, or type the voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>A rule on selling is in the way. Choose other nights or another rate, or take it off with F4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Take rules off that nobody needs, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Choose fewer days, from one whole day to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>This is not what you typed but how Front Desk sent it. Do it on the platform, and tell whoever looks after Front Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Look at what it names, change it, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Look at the room and the stay on the platform, put right what it names, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Look at the stay on the platform, put right what it names, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Look at the guest on the platform, put right what it names, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Look at the guest’s account on the platform, put right what it names, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Change what it names and book once more, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Look at the rate on the platform, put right what it names, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>Do it on the platform itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/said_no.py"/>
        <source>It did not take {value}. Look at it, change it, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Companies and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>also finds rooms, numbers, phone digits, e-mail, companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Next safe step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Company, its stays to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Some letters of a name will do, accents or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Nothing to do for this stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{n} company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{n} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{n} group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{n} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Group, {rooms}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Fewer letters find more; a room or a booking number works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Names of guests are not told to this token; a room or a booking number works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>back where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>one letter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{n} letters off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Due in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Due out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{n}, {named} named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>the first {n}, from this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{stays}, from this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Group, {rooms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Nobody here matches “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>act on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>together with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>number of the channel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>phone {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{written} read as {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>today, {nights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{day}, {nights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{n}, all named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Set here, not shown by the platform yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Show the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Nearest that can be sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Nothing near it can be sold in the next four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>3400, +10 %, −200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>+10 % or −5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>An amount, or a change: 3400, +10 %, −200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>A share of prices that are known: +10 or −5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>A sum to add to prices that are known, or to take off: +200, −200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>The base price itself, such as 3400: what it is now is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>The prices set for these nights are taken off. The platform tells the base price then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Every category and every rate that follows moves by its own sum. The platform tells the new prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} more rate follows: it is in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} more rates follow: they are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Space leaves these days out, or takes them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>base price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Nothing stops the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Prices of every rate by category and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} stay already booked on these nights keeps its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} stays already booked on these nights keep their price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Change {n} price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Change {n} prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Take back to base price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Take {n} price back to base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Take {n} prices back to base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Add the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Take this rule off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>It is set in the hotel’s own system: take it off there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Rules on these nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} day in sight is without it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} days in sight are without it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>It touches {n} day in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>It touches {n} days in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>No category is sold at any rate yet. Rates are made on the platform; they come with the next fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Space unfolds the category. Select a price to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Show from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>fri, 24 dec, +14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>A day from today on: fri, 24 dec, +14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Sent at once. Without a line prices and rules are not taken: nobody sells by a price nobody sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>every rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>the same price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{amount} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{amount} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>By %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Back to base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Stays already booked keep their price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Nights at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Booked days before, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Booked days before, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>No arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>No departures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>It touches no day in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{currency} a night, as of {time}. Derived rates follow the one above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{day} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Days shown: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{currency} a night, as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>so many nights or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>no arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>follows the rate above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>moves with your change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>select days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>why not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>only {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} night or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} nights or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} night at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} nights at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>booked {n} day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>booked {n} days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>booked {n} day before at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>booked {n} days before at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{about} only with {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Why is {category}, {rate}, not sold from {day} for {nights}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>+200 or −200 {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Rates that follow, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{weekday}, {nights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{what}: now {now}, then {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>No room is free on {day}. The next free night is {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{category}, {rate}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{rate} follows {base}. Change {base}, and it moves too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Select {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Kept from {time}: {typed} for {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>It goes: {rule} {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>And what follows it: {rates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Kept from {time}: {rule}, begun for {category}, {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>It takes the place of: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Off for {days} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{category}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{head}: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{category}, {rate}, {day}: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{currency} a night. Derived rates follow the one above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{currency} a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>only {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>only {rate} and what follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{category}, {rate}, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Why is {category}, {rate}, not sold on {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{name} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{offer} at {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>By {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{weekday} ×{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>No room is free on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>Moves with it: {rates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>It goes: {rule} No day in sight has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{head}: free rooms not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{n} kept back in blocks or for the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/selling.py"/>
        <source>{free} of {rooms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/services.py"/>
        <source>Services of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/services.py"/>
        <source>This property sells nights in several services. Rates and new reservations are of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/services.py"/>
        <source>This property sells nights in several services. Rates and new reservations are of one of them: choose which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/services.py"/>
        <source>Choose first what this desk sells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/services.py"/>
        <source>Rates and new reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/services.py"/>
        <source>Stays in the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/services.py"/>
        <source>Work with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/services.py"/>
        <source>Rates and new reservations are of “{name}” now; the lists are fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stands_there.py"/>
        <source>No such rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stands_there.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stands_there.py"/>
        <source>It does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stands_there.py"/>
        <source>{day}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The program ended without warning. {n} thing you did is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The program ended without warning. {n} things you did are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} thing is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} things are being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Not booked. What was typed is kept: F2 opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The half-filled reservation is kept. F2 opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} thing you did before is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} things you did before are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} thing is not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} things are not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} thing is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} things are in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} thing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} things wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The line went at {time}. Go on working: it is all kept here and sent when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>There is no line. Go on working: it is all kept here and sent when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The platform is down. Go on working: it is all kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The platform is down; our line is fine. Go on working: it is all kept here and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>A page of this network answers. Sign in to it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>A page of this network answers, not the platform: sign in to it in a browser. It is all kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The platform’s answers cannot be read. It is all kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>What the platform answers cannot be read. Go on working: it is all kept here and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Sign in again to send. It is all kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The platform asks for the sign-in again. Go on working: it is all kept here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Tokens of another property: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>These tokens are another property’s, so nothing is sent or fetched. Sign in with this one’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>It stays on this PC, and other desks cannot see it. It is sent when Front Desk is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>They stay on this PC, and other desks cannot see them. They are sent when Front Desk is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} left this PC and no answer came. It is looked up when Front Desk is opened again; please do not do it again elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} left this PC and no answer came. They are looked up when Front Desk is opened again; please do not do them again elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} waits for your decision. Nothing of it is sent until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} wait for your decision. Nothing of them is sent until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} is on the platform, and is looked at once more at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} are on the platform, and are looked at once more at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Platform down, line is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Not the platform: a page of the network answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Platform’s answers cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Signed out: work is kept, sign in to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Tokens of another property: work is kept, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Platform down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Not the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Another property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The line went at {time}. Go on working: it is all kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Online, data {age} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Catching up, {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Slow line, answers take {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Offline {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>The one arrival has its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>All {n} arrivals have their keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Picked. Click to put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Another state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{state}. Click to pick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Dirty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>No room yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Room not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>State not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Earlier, not arrived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Earlier, not left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Open balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>What they owe is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Staying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>One room given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>More sold than there are rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Arrival today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Arrival later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Arrival before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>picked, {stay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>balance not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>what is owed is not told to this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{day}, as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>People</source>
        <comment>head of a narrow column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>to arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{n} guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{n} guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>in every category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{n} category full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{n} categories full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{category} {n} over on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{n} more night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{n} more nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>owes {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Everyone is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Nobody arrives today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Nobody is in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Nobody leaves today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Nobody is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>All earlier arrivals have come or are dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Nobody has stayed too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>All earlier departures have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Everyone has a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Nothing is sold twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Everyone has a bed in the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>No option is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>There are no stays yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>free tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>of {n} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>for arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>all inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>no {category} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>room {room} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/typed.py"/>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{n} thing is saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{n} things are saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Open the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Waits for a decision above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Found on this PC: {n} saved thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Found on this PC: {n} saved things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>One thing is saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Two things are saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Three things are saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Four things are saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Five things are saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Six things are saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>On the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>No such stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>It was not made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Nothing here is lost if it restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{n} waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{n} wait for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{n} being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{n} goes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{n} go by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{done} of {most} are on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>What this PC shows of it is old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Looked for on {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>On this PC since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>and {n} more below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>The same answer goes for what was done with it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{state}, room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>On the platform as of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Looked for on {place}, last at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>{what} to another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Price: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Rule: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Rule off: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>{n} thing waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>{n} things waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>{n} thing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>{n} things wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>was there already, not sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>it is on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>One thing is folded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>{n} things are folded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>The right arrow shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>Asks for a reason, then it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>The line was away from {since} to {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>no answer came; looked up by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>sent, waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>sent, being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>sent in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>not sent, left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>on the platform {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>settled</source>
        <comment>unsent work that ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>goes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>go by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>wait for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>in doubt, looked up by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>{mark}, {at} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>Next: {name}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>Asks for a reason; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>Stays here until you come back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>seen there by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>{what}, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>Next: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>{what}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>not sent: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_page.py"/>
        <source>The line went at {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_why.py"/>
        <source>Kept on this PC with your name. What you type does not leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_why.py"/>
        <source>Type a word or two, or press one of the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_why.py"/>
        <source>I looked on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_why.py"/>
        <source>The guest wants it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_why.py"/>
        <source>Agreed with a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_why.py"/>
        <source>It is done on the platform itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_why.py"/>
        <source>It was not meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_why.py"/>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent_why.py"/>
        <source>{what}: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” has half a letter or a sign nobody can read in it. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no amount. Type figures: 1240. {currency} has no smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no amount. Type figures: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no time. Type hours and minutes: 23:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>{time} is not before the departure at {departs}. Type an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no day of the past. Type day, month and year: 12.3.1980.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no country, or more than one. Type two letters or the name: CZ, Czechia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>The house knows none, or more than one, called “{typed}”. Type more of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>Nobody, or more than one, is called “{typed}”. Type more of the name, or the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no purpose. Type one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no e-mail. Type it as name@house.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no phone number. Type figures: +420 601 000 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>The platform keeps “{before}”; it cannot be emptied. Type something else, or this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>No product is called “{typed}”. Type its beginning, or a name and an amount: taxi 350.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” pieces cannot be charged. Type 1 to 999 before the name: 2 beer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>Nothing is called “{typed}”. Type a category, a rate, an amount or a number of adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” has no surname. Type it so: Novák Jan, or Novák, Jan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no day. Type it so: mon, 19, or 19 oct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>{day} is more than five years ahead. Type an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>{count} letters are too many: {most} fit. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is not above zero. Type what is paid or charged: 1240.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is more than {most}. Look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>{day} is over. Type today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>{day} is not after the arrival. Type a day from {first} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/wrong.py"/>
        <source>“{typed}” is no amount. Type figures: 1240 or 1240.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/why_box.py"/>
        <source>a word or two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
