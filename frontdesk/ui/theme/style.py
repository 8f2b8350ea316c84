"""What Qt paints itself: the full palette, and one small style sheet for fields, scroll bars, menus and tooltips.

Everything else is painted by the parts. No rule may name QWidget: it would beat every widget's palette (DESK.md §10).
"""

from PySide6.QtGui import QColor, QPalette

from frontdesk.ui.theme.tokens import Tokens


def palette(tokens: Tokens) -> QPalette:
    """Fusion's palette in the desk's colours, for the active, inactive and disabled groups."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: tokens.page,
        roles.WindowText: tokens.ink,
        roles.Base: tokens.field,
        roles.AlternateBase: tokens.field,
        roles.Text: tokens.ink,
        roles.PlaceholderText: tokens.ink3,
        roles.Button: tokens.raised,
        roles.ButtonText: tokens.ink,
        roles.BrightText: tokens.bad,
        roles.ToolTipBase: tokens.toast,
        roles.ToolTipText: tokens.toast_ink,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.Light: tokens.raised,
        roles.Midlight: tokens.hover,
        roles.Mid: tokens.line2,
        roles.Dark: tokens.edge,
        roles.Shadow: tokens.line2,
        roles.Highlight: tokens.fill,
        roles.HighlightedText: tokens.on_fill,
        roles.Accent: tokens.accent,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, tokens.ink3)
    return result


def sheet(tokens: Tokens, percent: int) -> str:
    """The application's style sheet; pixel sizes are multiplied by the user's text `percent`."""

    def px(pixels: int) -> str:
        return f"{round(pixels * percent / 100)}px"

    return f"""
QLineEdit, QPlainTextEdit {{ background: {_css(tokens.field)}; border: 1px solid {_css(tokens.edge)};
    border-radius: 6px; padding: 0 11px; min-height: {px(30)}; }}
QPlainTextEdit {{ padding: 5px 7px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {_css(tokens.accent)}; padding: 0 10px;
    min-height: {px(28)}; }}
QPlainTextEdit:focus {{ padding: 4px 6px; }}
BareInput, BareInput:focus {{ background: transparent; border: none; padding: 0; min-height: 0;
    lineedit-password-character: 8226; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; border: none; }}
QScrollBar::handle {{ background: {_css(tokens.line2)}; border: none; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {_css(tokens.edge)}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {_css(tokens.toast)}; color: {_css(tokens.toast_ink)}; border: 1px solid {_css(tokens.toast)};
    padding: 4px 7px; font-size: {px(12)}; }}
QMenu {{ background: {_css(tokens.raised)}; border: 1px solid {_css(tokens.line2)}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; color: {_css(tokens.ink)}; }}
QMenu::item:selected {{ background: {_css(tokens.selection)}; }}
QMenu::item:disabled {{ color: {_css(tokens.ink3)}; }}
QMenu::separator {{ height: 1px; background: {_css(tokens.line)}; margin: 4px 8px; }}
"""


def _css(colour: QColor) -> str:
    return colour.name()
