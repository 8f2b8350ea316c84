"""serviceOrderNotes/* and accountNotes/* (connector-api.md §4.2, B.4, B.5)."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.demo.account_rows import AccountNote
from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import property_is_asked, wanted_activity
from frontdesk.demo.paging import Filters, common, page
from frontdesk.demo.question import Question, members
from frontdesk.demo.rows import Note
from frontdesk.demo.rules.accounts import account_type, check_account
from frontdesk.demo.state import State
from frontdesk.demo.times import say

_NOTE_TYPES = members("General ChannelManager SpecialRequest")
_CLASSIFICATIONS = members(
    "General FoodAndBeverage FrontOffice Reservations Housekeeping Maintenance PreviousStay FamilyRelations Gifts "
    "Accounting Complaints Other"
)
_INTEGRATION = {"Discriminator": "Integration", "EnterpriseProfile": None}


def get_notes(call: Call) -> Json:
    """serviceOrderNotes/getAll; special requests only when `Types` names them."""
    question, state = call.question, call.state
    orders = question.required_identifiers("ServiceOrderIds")
    types = question.choices("Types", _NOTE_TYPES)
    only = common(question.identifiers("ServiceOrderNoteIds"), state.notes.having_any("order", orders))
    filters: Filters[Note] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(types or _NOTE_TYPES - {"SpecialRequest"}, lambda row: row.type)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    rows, cursor = page(state.notes, question.limitation(), filters, only)
    return {"ServiceOrderNotes": [note(row) for row in rows], "Cursor": cursor}


def note(row: Note) -> Json:
    """The wire shape of a note."""
    return {
        "Id": row.id,
        "OrderId": row.order_id,
        "Text": row.text,
        "Type": row.type,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
    }


def add_notes(call: Call) -> Json:
    """serviceOrderNotes/add: general notes on stays and orders."""
    added = []
    for item in _items(call, "ServiceOrderNotes"):
        order = item.required_identifier("ServiceOrderId")
        if order not in call.state.reservations and order not in call.state.orders:
            raise invalid("ServiceOrderId")
        row = Note(call.new_id(), order, _written(item.text("Text"), "Text"), "General", call.now, call.now)
        call.change.put(row)
        added.append(note(row))
    return {"ServiceOrderNotes": added}


def update_notes(call: Call) -> Json:
    """serviceOrderNotes/update: another text."""
    changed = []
    for item in _items(call, "ServiceOrderNoteUpdates"):
        row = call.state.notes.get(item.required_identifier("ServiceOrderNoteId"))
        if row is None:
            raise invalid("ServiceOrderNoteId")
        if (text := item.update("Text", Question.text)) is not None:
            row = replace(row, text=_written(text.value, "Text"), updated=call.now)
        call.change.put(row)
        changed.append(note(row))
    return {"ServiceOrderNotes": changed}


def delete_notes(call: Call) -> Json:
    """serviceOrderNotes/delete."""
    for identifier in sorted(call.question.required_identifiers("ServiceOrderNoteIds")):
        row = call.state.notes.get(identifier)
        if row is None:
            raise invalid("ServiceOrderNoteIds")
        call.change.remove(row)
    return {}


def get_account_notes(call: Call) -> Json:
    """accountNotes/getAll."""
    question, table = call.question, call.state.account_notes
    chains, accounts = question.identifiers("ChainIds"), question.identifiers("AccountIds")
    filters: Filters[AccountNote] = Filters()
    filters.only_if(chains is None or call.state.enterprise.chain_id in chains)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = common(
        question.identifiers("AccountNoteIds"), None if accounts is None else table.having_any("account", accounts)
    )
    rows, cursor = page(table, question.limitation(), filters, only)
    return {"AccountNotes": [_account_note(call.state, row) for row in rows], "Cursor": cursor}


def _account_note(state: State, row: AccountNote) -> Json:
    return {
        "Id": row.id,
        "AccountId": row.account_id,
        "Content": row.text,
        "AccountType": account_type(state, row.account_id),
        "Classifications": [row.classification],
        "IsActive": row.is_active,
        "CreatorProfile": _INTEGRATION,
        "UpdaterProfile": _INTEGRATION,
    }


def add_account_notes(call: Call) -> Json:
    """accountNotes/add: one classification each."""
    added = []
    for item in _items(call, "AccountNotes"):
        account = check_account(call.state, item.required_identifier("AccountId"))
        chosen = item.choices("Classifications", _CLASSIFICATIONS)
        if chosen is None or len(chosen) != 1:
            raise invalid("Classifications")
        text = _written(item.text("Content"), "Content")
        row = AccountNote(call.new_id(), account, text, min(chosen), created=call.now, updated=call.now)
        call.change.put(row)
        added.append(_account_note(call.state, row))
    return {"AccountNotes": added}


def update_account_notes(call: Call) -> Json:
    """accountNotes/update: exactly one classification may be true (observed; the platform then answers 500, we 400)."""
    changed = []
    for item in _items(call, "AccountNoteUpdates"):
        row = _active_account_note(call, item.required_identifier("AccountNoteId"), "AccountNoteId")
        if (text := item.update("Content", Question.text)) is not None:
            row = replace(row, text=_written(text.value, "Content"))
        row = replace(row, classification=_classification(item, row.classification), updated=call.now)
        call.change.put(row)
        changed.append(_account_note(call.state, row))
    return {"AccountNotes": changed}


def _classification(item: Question, before: str) -> str:
    flags = item.part("Classifications")
    if flags is None:
        raise invalid("Classifications")
    wishes = {name: flags.update(name, Question.flag) for name in sorted(_CLASSIFICATIONS)}
    now = {name: name == before if wish is None else bool(wish.value) for name, wish in wishes.items()}
    chosen = [name for name, is_on in now.items() if is_on]
    if len(chosen) != 1:
        raise invalid("Classifications")
    return chosen[0]


def delete_account_notes(call: Call) -> Json:
    """accountNotes/delete: the note stays, inactive."""
    for identifier in sorted(call.question.required_identifiers("AccountNoteIds")):
        row = _active_account_note(call, identifier, "AccountNoteIds")
        call.change.put(replace(row, is_active=False, updated=call.now))
    return {}


def _active_account_note(call: Call, identifier: str, name: str) -> AccountNote:
    row = call.state.account_notes.get(identifier)
    if row is None or not row.is_active:
        raise invalid(name)
    return row


def _items(call: Call, name: str) -> list[Question]:
    items = call.question.parts(name)
    if items is None:
        raise invalid(name)
    return items


def _written(text: str | None, name: str) -> str:
    if text is None or not text.strip():
        raise invalid(name)
    return text
