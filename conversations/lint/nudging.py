"""What a nudge may not say, beyond what no text may: it makes nothing look scarce, due or cheap, and asks for nothing.

Questions may speak of orders, offers and budgets, a nudge may not: it says what is the case, and the contact decides.
"""

from collections.abc import Iterator

from conversations.authoring.problem import Path, Problem
from conversations.lint.manners import phrases, tone_problems

_PUSHING = """
buy | buying | purchase | purchasing | order | ordering | offer | offers | offering | quote | quotation | proposal |
price | prices | pricing | priced | cheap | cheaper | affordable | cost-effective | investment | invest | invest in
| sale | sales | deal | deals | bundle | package | promotion | subscribe | sign here | sign the | sign up | book now
| book a | schedule a | budget for | payback | return on investment | roi | financing | instalments | installments |
value for money | worth every | you should | you must | you have to | you need to | you ought to | you'd better |
you had better | you will regret | don't put off | don't delay | don't ignore | don't risk | can't afford | cannot
afford | can not afford | act | act soon | act fast | now is the time | it is time to | it's time to | time to
upgrade | time to replace | time is running out | the clock is ticking | before long you | sooner rather than later
| final notice | final reminder | last reminder | second reminder | reminder | important notice | warning |
attention | alert | critical | disaster | catastrophe | catastrophic | nightmare | at risk | exposed | vulnerable |
hackers | ruin | ruined | regret | too late | run out | running out | left behind | fall behind | falling behind |
competitors | everyone else | everybody else | most companies | most firms | others like you | smart firms | smart
owners | successful firms | recommend | recommended | we suggest | we advise | our experts | our specialists | our
solution | solution | solutions | modern | latest | newest | powerful | faster | better than ever | best | ideal |
perfect | perfectly | simply | just call | call us | call now | contact us | reply now | reply today | click | click
here | let us help | we can help | we'd be happy | we would be happy | happy to help | can't wait | can not wait |
hassle-free | hassle free | effortless | effortlessly | easy upgrade | upgrade | upgrading | boost | unlock |
transform | supercharge | future-proof | future proof | take advantage | benefit from | opportunity | opportunities
| popular | bestseller | trusted | proven | award-winning | premium | upsell
"""
_WORDS = {"en": phrases(_PUSHING)}
_MEND = "say what is the case and what follows from it; whether to do something is the contact's own thought"


def nudge_problems(path: Path, written: str, language: str) -> Iterator[Problem]:
    """Everything in one text that sells, presses, frightens, names a price or asks for something."""
    yield from tone_problems(path, written, language)
    pattern = _WORDS.get(language.partition("-")[0])
    found = pattern.search(written.replace("’", "'")) if pattern else None
    if found:
        yield Problem(f'"{found[0]}" pushes', _MEND, path)
    if "?" in written:
        yield Problem("a question in a nudge", "nothing is asked: the buttons are enough", path)
