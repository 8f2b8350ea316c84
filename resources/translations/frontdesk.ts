<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>FrontDesk</name>
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
        <source>Close the settled bills now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/check_out_panel.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/check_out_panel.py"/>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/fate_line.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/head.py"/>
        <source>Guest not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/head.py"/>
        <source>Reservation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/move_dialog.py"/>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/move_dialog.py"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/move_dialog.py"/>
        <source>Type a room of this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/move_dialog.py"/>
        <source>Take the lock off first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/next_step.py"/>
        <source>Send anyway</source>
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
        <source>Cancel stay</source>
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
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/pane.py"/>
        <source>It has left this PC and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/pane.py"/>
        <source>Find</source>
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
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/detail_pane/sections.py"/>
        <source>Leaves</source>
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
        <location filename="../../frontdesk/ui/panes/top_bar.py"/>
        <source>Guest, room, number, phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/top_bar.py"/>
        <source>Key F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/top_bar.py"/>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/checked_menu.py"/>
        <source>I have checked the stay</source>
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
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>Not sent, will go by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>Nothing waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>Everything you did is on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/panes/unsent_pane/pane.py"/>
        <source>Seen</source>
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
        <source>Without room</source>
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
        <source>saved on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>When the line is back, Front Desk reads the stay twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Front Desk reads the stay twice.</source>
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
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Confirm the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Cancel the stay, with fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Cancel the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Something that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Option confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Stay cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Lock taken off</source>
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
        <source>the stay may be confirmed on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the guest may be checked in on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the guest may be checked out on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the stay may be cancelled on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the stay may have the new room on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>the lock may be off on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>it may be on the platform or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{step} needs you</source>
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
        <source>The platform does not grant this to the hotel's token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>The platform does not know this stay any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>This was written for another property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>What was saved cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Front Desk could not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Keep the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Keep the room it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Leave the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>{what} after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>read the stay when the line is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>read the stay</source>
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
        <source>read the stay to make sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>nothing is sent; waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Move to another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Take the lock off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Moved to another room</source>
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
        <source>The platform said no: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>next</source>
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
        <source>not granted to the hotel's token</source>
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
        <source>Check in to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Check out of {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Move to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Take the lock off {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Checked in to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Checked out of {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/commands.py"/>
        <source>Moved to {room}</source>
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
        <source>Back</source>
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
        <source>The tokens are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Stays, guests, rooms, charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Everything the desk needs is granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Clock; no keyring</source>
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
        <source>Open {hotel}</source>
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
        <source>{rooms} in {categories}, prices in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{n} category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{n} categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{seconds} s apart from the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Clock and keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Nobody answers at {address}. Look at the address, then at this PC’s line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{address} cannot prove who it is, so nothing was sent. Look at the address and this PC’s clock.</source>
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
        <source>{hotel}, {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>Checked at {time}, the answer took {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{operation}: not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>The rest works; ask support for “{noun}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/connect.py"/>
        <source>{apart}; a passphrase is asked at each start</source>
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
        <source>{apart}; {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>{n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/dates.py"/>
        <source>{n} days</source>
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
        <source>names complete</source>
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
        <source>Nights</source>
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
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Paid by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Paid online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Paid in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Paid by invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Paid outside the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{n} adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{n} adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{n} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>{n} people</source>
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
        <source>Enquiry</source>
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
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>card on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>What is owed is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/detail.py"/>
        <source>Nothing is owed</source>
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
        <source>{price} first night</source>
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
        <source>Due out since {day}</source>
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
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Guest portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>Today {time}</source>
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
        <source>Cancelled: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/history.py"/>
        <source>{step} noted on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The platform works it out by the rules of the rate. Posted, not taken from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Check-out ends it now. What the nights left cost is not changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Kept here and sent when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>Held for a moment, then sent.</source>
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
        <source>Charge the cancellation fee</source>
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
        <source>Charge the first night, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/leaving.py"/>
        <source>The platform writes to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/money.py"/>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Give a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Move the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>Give the stay a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{category} until {day}. The price stays as it is.</source>
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
        <source>No other {category} is free for these nights. Type a number to see who has it.</source>
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
        <source>Give {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{typed} is no other {category}, or it is taken.</source>
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
        <source>{state}, free till {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/moving.py"/>
        <source>{state}, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/opening.py"/>
        <source>The training hotel did not start. Close this window and open the demo once more.</source>
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
        <source>This desk’s file is damaged. It is kept as {name}, nothing of it is deleted. Close the window and start again: everything the platform knows is fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/rates.py"/>
        <source>Rates</source>
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
        <source>price not known yet</source>
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
        <source>free rooms not known yet</source>
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
        <source>{day}: not known yet.</source>
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
        <source>checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>cancelled</source>
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
        <source>Taking the lock off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>This step</source>
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
        <source>Make room on the disk, then do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>no room is given yet</source>
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
        <source>{amount} is still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/reasons.py"/>
        <source>the same step waits to be sent: {step}</source>
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
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>also finds rooms, numbers, phone digits, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Next safe step</source>
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
        <source>Fewer letters find more; a room or a booking number works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>no room</source>
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
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Another state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{room}, {state}</source>
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
        <source>{n} stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>{n} stays</source>
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
        <source>room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/search.py"/>
        <source>Expected</source>
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
        <source>The platform is down; our line is fine. Go on working: it is all kept here and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>The platform asks for the sign-in again. Go on working: it is all kept here until then.</source>
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
        <source>Signed out: work is kept, sign in to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Platform down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>Signed out</source>
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
        <location filename="../../frontdesk/ui/text/status.py"/>
        <source>{n} in doubt</source>
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
        <source>{n} night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>{n} nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>day use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>balance not known yet</source>
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
        <source>Needs you</source>
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
        <source>Open balance</source>
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
        <source>{day}, as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Left at</source>
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
        <source>in house</source>
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
        <source>not ready</source>
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
        <source>room {room} {state}</source>
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
        <source>Everyone has a room</source>
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
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>free tonight</source>
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
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>of {n} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>no {category} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/stays.py"/>
        <source>Owes {currency}</source>
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
        <source>Found on this PC: {n} saved command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/text/unsent.py"/>
        <source>Found on this PC: {n} saved commands</source>
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
        <source>Nothing here is lost if it restarts.</source>
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
        <source>{what} to another room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
