"""What people call a contact's role: in lists that somebody exported, in English and German above all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import get_args

from bot.names import folded, nearest
from bot.orders.order import RefusedError
from conversations.authoring.playbook import Role

ROLES: tuple[str, ...] = get_args(Role)
ANY_ROLE = f"{', '.join(ROLES[:-1])} or {ROLES[-1]}"
_ALSO: Mapping[Role, str] = {
    "owner": "boss|ceo|chief executive|chief executive officer|director|managing director|md|founder|co-founder"
    "|cofounder|president|principal|proprietor|partner|managing partner|business owner|company owner|managing owner"
    "|Chef|Inhaber|Mitinhaber|Firmeninhaber|Geschäftsführer|Geschaeftsfuehrer|Geschäftsführung|Geschaeftsfuehrung|GF"
    "|Geschäftsleitung|Geschaeftsleitung|Geschäftsleiter|Eigentümer|Eigentuemer|Vorstand|Gründer|Gruender"
    "|Gesellschafter|Geschäftsführender Gesellschafter|Geschäftsführende Gesellschafter|gérant|dirigeant|patron"
    "|directeur|propriétaire|dueño|propietario|gerente",
    "finance": "cfo|accountant|accounting|accounts|bookkeeper|bookkeeping|controller|controlling|finance manager"
    "|finance director|financial controller|treasurer|book keeper|head of finance|finances|Buchhaltung|Buchhalter"
    "|Finanzen|Finanzbuchhaltung|Rechnungswesen|Leiter Finanzen"
    "|Finanzleiter|kaufmännische Leitung|kaufmaennische Leitung|comptable|comptabilité|contabilidad|contable",
    "office": "office manager|operations manager|practice manager|office coordinator|office management"
    "|office administrator|secretary|assistant|executive assistant"
    "|personal assistant|pa|reception|receptionist|administration|administrative assistant|back office|front office"
    "|Büro|Buero|Büroleitung|Bueroleitung|Büroleiter|Bueroleiter|Bürokraft|Buerokraft|Sekretariat|Sekretär|Sekretaer"
    "|Assistent|Assistenz|Assistenz der Geschäftsführung|Empfang|Verwaltung|bureau|secrétaire|secrétariat|oficina",
    "it": "it contact|it person|it responsible|network administrator|Ansprechpartner IT|IT-Ansprechpartner|IT-Kontakt"
    "|it coordinator|it manager|it lead|it support|it department|it administrator|it admin|head of it|cto|cio"
    "|sysadmin|system administrator|systems administrator|in-house it|technician|EDV|EDV-Leiter|EDV-Leitung|IT-Leiter"
    "|IT-Leitung|IT-Verantwortlicher|IT-Verantwortliche|IT-Beauftragter|IT-Koordinator|IT-Administrator|IT-Abteilung"
    "|Systemadministrator|informatique|informática",
    "user": "staff|employee|staff member|team member|member of staff|worker|colleague|end user|Mitarbeiter|Anwender"
    "|Benutzer|Nutzer|Angestellter|Angestellte|Kollege|Sachbearbeiter|Sachbearbeitung|employé|utilisateur|empleado"
    "|usuario",
}
_KNOWN: Mapping[str, str] = {folded(word): role for role, words in _ALSO.items() for word in (role, *words.split("|"))}
_PARTED = re.compile(r"[/,;&+]|\b(?:and|und)\b")


def role_name(wanted: str) -> str:
    """A role that playbooks know; of several words for one, such as "owner / CEO", that one. Raises RefusedError."""
    role = _known(wanted)
    if role is None:
        parts = {_known(part) for part in _PARTED.split(wanted)}
        role = parts.pop() if len(parts) == 1 else None
    if role is None:
        near = nearest(wanted, ROLES)
        mend = f'did you mean "{near[0]}"?' if near else f"it can be {', '.join(ROLES)}"
        raise RefusedError(f'there is no role "{wanted}": {mend}')
    return role


def taken_for(wanted: str, role: str) -> list[str]:
    """What is said where the role was written in another word."""
    return [] if folded(wanted) == role else [f'"{" ".join(wanted.split())}" is taken for the role {role}.']


def _known(wanted: str) -> str | None:
    """German forms of a word for a woman, or for both, mean what it means: Inhaberin, Inhaber:in."""
    word = folded(wanted)
    return _KNOWN.get(word) or _KNOWN.get(word.removesuffix("in").rstrip())
