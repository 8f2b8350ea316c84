"""tasks/getAll|add (connector-api.md B.7)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import property_is_asked
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import members
from frontdesk.demo.setup_rows import Task
from frontdesk.demo.state import State
from frontdesk.demo.times import say, say_maybe, whole_seconds

_FILTERS = members("TaskIds DeadlineUtc CreatedUtc ClosedUtc ServiceOrderIds")


def get_tasks(call: Call) -> Json:
    """tasks/getAll; a filter is needed, and the department alone is none."""
    question = call.question
    if not any(question.has(name) for name in _FILTERS):
        raise RefusalError(400, "At least one filter must be provided.")
    filters: Filters[Task] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(question.identifiers("DepartmentIds"), lambda row: row.department_id)
    filters.among(question.identifiers("ServiceOrderIds"), lambda row: row.order_id)
    filters.within(question.interval("CreatedUtc"), lambda row: row.created)
    filters.within(question.interval("ClosedUtc"), lambda row: row.closed)
    filters.within(question.interval("DeadlineUtc"), lambda row: row.deadline)
    rows, cursor = page(call.state.tasks, question.limitation(), filters, question.identifiers("TaskIds"))
    return {"Tasks": [_task(call.state, row) for row in rows], "Cursor": cursor}


def _task(state: State, row: Task) -> Json:
    return {
        "Id": row.id,
        "EnterpriseId": state.enterprise.id,
        "Name": row.name,
        "State": "Open" if row.closed is None else "Closed",
        "Description": row.description,
        "DepartmentId": row.department_id,
        "ServiceOrderId": row.order_id,
        "CreatedUtc": say(row.created),
        "DeadlineUtc": say(row.deadline),
        "ClosedUtc": say_maybe(row.closed),
    }


def add(call: Call) -> Json:
    """tasks/add."""
    question, state = call.question, call.state
    name, deadline = question.text("Name"), question.instant("DeadlineUtc")
    department, order = question.identifier("DepartmentId"), question.identifier("ServiceOrderId")
    if not (name and name.strip()):
        raise invalid("Name")
    if deadline is None:
        raise invalid("DeadlineUtc")
    if department is not None and department not in state.departments:
        raise invalid("DepartmentId")
    if order is not None and order not in state.reservations and order not in state.orders:
        raise invalid("ServiceOrderId")
    text = question.text("Description")
    row = Task(call.new_id(), name.strip(), text, department, order, whole_seconds(deadline), call.now)
    call.change.put(row)
    return {"TaskId": row.id}
