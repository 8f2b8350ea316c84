"""What a desk does without follows from what is known of the operations, and every lack has words of its own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.eras.capabilities import OLDER_PATHS, Capabilities, Grant
from frontdesk.api.eras.older import READS
from frontdesk.app.lacks import can_work, lacks_of
from frontdesk.ui.text.findings import Lack, Standing, lacking
from tests.api.documented import OPERATIONS, SEEDS

PATHS = sorted({*OPERATIONS, *SEEDS})
CAPABILITIES = st.builds(
    Capabilities,
    st.dictionaries(st.sampled_from(PATHS), st.sampled_from(Grant)),
    st.frozensets(st.sampled_from(sorted(READS))),
)


def test_nothing_is_lacking_where_everything_is_granted_or_nothing_is_known() -> None:
    assert lacks_of(Capabilities(dict.fromkeys(PATHS, Grant.GRANTED))) == {}
    assert lacks_of(Capabilities()) == {}


def test_a_platform_of_the_seeds_lacks_what_its_documents_do_not_have() -> None:
    known = Capabilities({path: Grant.GRANTED if path in SEEDS else Grant.ABSENT for path in PATHS})
    lacks = lacks_of(known)
    assert set(lacks) == {
        *(Lack.PAYMENTS, Lack.BILLS, Lack.FEES, Lack.COMPANIES),
        *(Lack.EMPTY_ROOMS, Lack.AGE_NAMES, Lack.OCCUPANCY, Lack.NEW_GUESTS),
    }
    assert can_work(known)


@given(CAPABILITIES, st.sampled_from(PATHS))
def test_one_more_grant_never_takes_away(known: Capabilities, path: str) -> None:
    """What is granted in today's form is lacking nowhere; a write that was never tried lacks nothing by itself."""
    richer = known.learned(path, Grant.GRANTED)
    gained = {lack for lack in lacks_of(richer) if lack not in lacks_of(known)}
    assert not gained or path in OLDER_PATHS.values(), "an older form brings what only it does not tell"
    assert can_work(richer) or not can_work(known)


@given(CAPABILITIES)
def test_every_lack_names_what_to_ask_for(known: Capabilities) -> None:
    for lack, operations in lacks_of(known).items():
        finding = lacking(lack, operations)
        assert operations[0] in finding.second
        assert (finding.standing is Standing.BAD) is (lack is Lack.STAYS)


def test_every_lack_has_words_of_its_own() -> None:
    titles = [lacking(lack, ()).title for lack in Lack]
    assert len(set(titles)) == len(titles)
