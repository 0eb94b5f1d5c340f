"""Texts with values: Jinja2 in a sandbox, every value escaped, so that nothing a contact typed can format, link or
mention.

Texts are Markdown (bold, italics, lists, links by the author); channels render them, each with its own escaping.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

_SPECIAL = re.compile(r"[\\`*_{}\[\]()<>#+!|~&@]|^[-=]|(?<=\d)\.(?=\s|$)")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_CAP = 4_000


class RenderError(ValueError):
    """A text could not be filled in: the message says which value is missing."""


def escaped(value: object) -> str:
    r"""A value as plain text inside Markdown: what would format is preceded by a backslash; line breaks become
    spaces. Control characters go: a channel drops them, and the blanks around them would be the margin of a code block.
    """
    return _SPECIAL.sub(r"\\\g<0>", " ".join(_CONTROLS.sub(" ", str(value)).split())[:_CAP])


_ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=StrictUndefined, finalize=escaped, autoescape=False)


@lru_cache(maxsize=2_048)
def _template(source: str) -> Template:
    return _ENVIRONMENT.from_string(source)


def render(source: str, values: Mapping[str, object]) -> str:
    """The Markdown of `source` with `values` filled in.

    Raises RenderError when a value is missing that the text uses without a default.
    """
    if "{" not in source:
        return source.strip()
    try:
        return _template(source).render(values).strip()
    except TemplateError as error:
        raise RenderError(
            f"{error} in the text {source[:60]!r}: give it a default, {{{{ name | default('...') }}}}"
        ) from error
