"""What comes up below a list: the foot of picked stays, an act on them, a file of the list. One at a time, each built
when it is first wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from frontdesk.ui.models.reservation_model import ReservationModel
from frontdesk.ui.panes.reservation_list import bulk
from frontdesk.ui.panes.reservation_list.bulk import Act, Doable, Done, Planned, Terms
from frontdesk.ui.parts.tab_order import put_after

if TYPE_CHECKING:
    from frontdesk.ui.panes.reservation_list.bulk_panel import BulkPanel
    from frontdesk.ui.panes.reservation_list.export_panel import ExportPanel
    from frontdesk.ui.panes.reservation_list.pick_foot import PickFoot


class Below(QWidget):
    """`left` when the clerk goes back to the list; `asks` when a panel comes up or goes, which the foot is not."""

    left = Signal()
    asks = Signal()

    def __init__(self, desk: Desk, model: ReservationModel, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        picks = self._picks = model.picks
        self._view, self._list = view, parent
        self._foot: PickFoot | None = None
        self._bulk: BulkPanel | None = None
        self._export: ExportPanel | None = None
        self._shown: QWidget | None = None
        self._planned: tuple[Act, tuple[str, ...], list[Planned]] | None = None  # as it is said, until the desk changes
        self._done: list[Done] = []
        self._doable = Doable(desk)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        picks.changed.connect(self._show_picked)
        model.modelReset.connect(self._show_picked)  # groups were folded or unfolded

    @property
    def is_asking(self) -> bool:
        """Whether a panel is up."""
        return self._shown is not None and self._shown is not self._foot

    def doable(self) -> Mapping[Act, int]:
        """To how many of the picked stays each act can be done."""
        rows, today = self._desk.rows(self._picks.ids), self._model.today
        return {act: self._doable.count(act, rows, today) for act in Act}

    def act(self, act: Act) -> None:
        """Say what will be done to the picked stays, and ask; nothing happens while none is picked."""
        if not self._picks.ids:
            return
        panel = self._bulk if self._bulk is not None else self._make_bulk()
        self._show(panel)
        planned = bulk.plan(self._desk, act, self._picks.ids)
        self._planned = act, tuple(self._picks.ids), planned
        panel.show_plan(act, planned)

    def export(self, title: str, make: Callable[[], str], count: int, now: datetime) -> None:
        """Say what a file of the list would hold, and ask for its name."""
        panel = self._export if self._export is not None else self._make_export()
        self._show(panel)
        panel.show_list(title, make, count, now)

    def on_changed(self, changed: Changed) -> None:
        """The platform may have said what became of what was done, or the line went; what can be done is another."""
        self._doable.forget()
        self._planned = None
        self._show_picked()
        if not (changed.unsent or changed.status):
            return
        if self._bulk is not None and self._bulk is self._shown and self._bulk.is_done:
            self._done = bulk.told(self._desk, self._done)
            self._bulk.show_told(self._done, is_away=self._desk.status().line.is_away)

    def leave(self) -> None:
        """Put away what is open; the foot stays as long as something is picked."""
        self._show(self._foot_of_picked())

    def _show_picked(self) -> None:
        if self._shown is None or self._shown is self._foot:
            self._show(self._foot_of_picked())

    def _foot_of_picked(self) -> PickFoot | None:
        if not self._picks.ids:
            return None
        foot = self._foot if self._foot is not None else self._make_foot()
        foot.show_picked(len(self._picks), self._model.folded_among(self._picks.ids), self.doable())
        return foot

    def _show(self, part: QWidget | None) -> None:
        was_asking = self.is_asking
        if self._shown is not None and self._shown is not part:
            self._shown.hide()
        self._shown = part
        self.setVisible(part is not None)
        if part is not None:
            part.show()
        if self.is_asking != was_asking:
            self.asks.emit()

    def _do(self, act: Act, terms: Terms) -> None:
        if self._bulk is None:
            return
        done = self._done = bulk.do(self._desk, self._plan(act, terms))
        self._bulk.show_done(done, is_away=self._desk.status().line.is_away)
        self._picks.take(each.planned.reservation_id for each in done if each.why)

    def _plan(self, act: Act, terms: Terms) -> list[Planned]:
        """What was said, where nothing has changed since: reading sixty stays once more takes as long as the act."""
        if self._planned is not None and self._planned[:2] == (act, tuple(self._picks.ids)) and terms == Terms():
            return self._planned[2]
        return bulk.plan(self._desk, act, self._picks.ids, terms)

    def _go_back(self) -> None:
        self.leave()
        self.left.emit()

    def _put_back(self) -> None:
        self._picks.clear()
        self.left.emit()

    def _make_foot(self) -> PickFoot:
        from frontdesk.ui.panes.reservation_list.pick_foot import PickFoot

        self._foot = PickFoot(self)
        self._column.addWidget(self._foot)
        put_after(self._view, self._foot)
        self._foot.wanted.connect(self.act)
        self._foot.cleared.connect(self._put_back)
        return self._foot

    def _make_bulk(self) -> BulkPanel:
        from frontdesk.ui.panes.reservation_list.bulk_panel import BulkPanel

        self._bulk = BulkPanel(self._list, self)
        self._column.addWidget(self._bulk)
        put_after(self._view, self._bulk)
        self._bulk.decided.connect(self._do)
        self._bulk.closed.connect(self._go_back)
        return self._bulk

    def _make_export(self) -> ExportPanel:
        from frontdesk.ui.panes.reservation_list.export_panel import ExportPanel

        self._export = ExportPanel(self)
        self._column.addWidget(self._export)
        put_after(self._view, self._export)
        self._export.closed.connect(self._go_back)
        return self._export
