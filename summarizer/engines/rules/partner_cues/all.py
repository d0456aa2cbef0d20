"""All cues of working relationships, put together from the files of this folder.

>>> [cue.role for cue in cues() if "in-licen" in cue.keys]
['licensee']
"""

from __future__ import annotations

from functools import cache

from summarizer.engines.rules.partner_cues.academic import ACADEMIC
from summarizer.engines.rules.partner_cues.chinese import CHINESE
from summarizer.engines.rules.partner_cues.co_development import CO_DEVELOPMENT
from summarizer.engines.rules.partner_cues.collaboration import COLLABORATION
from summarizer.engines.rules.partner_cues.collaboration_agreements import COLLABORATION_AGREEMENTS
from summarizer.engines.rules.partner_cues.commercial import COMMERCIAL
from summarizer.engines.rules.partner_cues.cue import Cue, ready
from summarizer.engines.rules.partner_cues.french import FRENCH
from summarizer.engines.rules.partner_cues.funding import FUNDING
from summarizer.engines.rules.partner_cues.german import GERMAN
from summarizer.engines.rules.partner_cues.investment import INVESTMENT
from summarizer.engines.rules.partner_cues.japanese import JAPANESE
from summarizer.engines.rules.partner_cues.korean import KOREAN
from summarizer.engines.rules.partner_cues.licensees import LICENSEES
from summarizer.engines.rules.partner_cues.licensors import LICENSORS
from summarizer.engines.rules.partner_cues.manufacturing import MANUFACTURING
from summarizer.engines.rules.partner_cues.manufacturing_contracts import MANUFACTURING_CONTRACTS
from summarizer.engines.rules.partner_cues.origins import ORIGINS
from summarizer.engines.rules.partner_cues.ownership import OWNERSHIP
from summarizer.engines.rules.partner_cues.research_services import RESEARCH_SERVICES
from summarizer.engines.rules.partner_cues.supply import SUPPLY
from summarizer.engines.rules.partner_cues.tools import TOOLS

_ENGLISH = (
    *LICENSORS,
    *LICENSEES,
    *OWNERSHIP,
    *MANUFACTURING,
    *MANUFACTURING_CONTRACTS,
    *RESEARCH_SERVICES,
    *SUPPLY,
    *TOOLS,
    *COMMERCIAL,
    *FUNDING,
    *INVESTMENT,
    *ACADEMIC,
    *ORIGINS,
    *CO_DEVELOPMENT,
    *COLLABORATION,
    *COLLABORATION_AGREEMENTS,
)
_ABROAD = (*CHINESE, *JAPANESE, *KOREAN, *GERMAN, *FRENCH)


@cache
def cues() -> tuple[Cue, ...]:
    """Return all cues, those in English first.

    >>> {"acquirer", "licensor", "funder"} <= {cue.role for cue in cues()}
    True
    """
    return (*ready(_ENGLISH), *ready(_ABROAD, abroad=True))
