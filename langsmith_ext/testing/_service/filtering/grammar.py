"""Parsing a filter such as ``and(eq(run_type, "llm"), gt(latency, "5s"))`` into a tree.

Source: LangSmith's trace query syntax. A field may be quoted, as in ``has("metadata", '{"k": "v"}')``.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lark import Lark, Token

MAX_DEPTH = 100
"""Calls within calls. Deeper ones are refused: no client writes them by hand."""

_GRAMMAR = r"""
start: call
call: NAME "(" [_argument ("," _argument)*] ")"
_argument: call | NAME | sequence | _literal
sequence: OPEN [_literal ("," _literal)*] "]"
OPEN: "["
_literal: STRING | NUMBER | CONSTANT
CONSTANT.2: /(?:true|false|null|none)\b/i
NAME: /[A-Za-z_]\w*/
NUMBER: /[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?(?![\w.])/
STRING: /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/s
%ignore /\s+/
"""
_ESCAPE = re.compile(r"""\\(?:u([0-9a-fA-F]{4})|([\\"'/bfnrt]))""")
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"} | {same: same for same in "\\\"'/"}
_CONSTANTS = {"true": True, "false": False, "null": None, "none": None}


class FilterError(Exception):
    """A filter that does not parse, or does not fit the records that it is for.

    Attributes:
        place: The index of the character at which it goes wrong.
    """

    def __init__(self, message: str, place: int) -> None:
        super().__init__(message)
        self.place = place


@dataclass(frozen=True, slots=True)
class Literal:
    """A value: text, a number, true, false, null, or a list of those."""

    value: Any
    place: int


@dataclass(frozen=True, slots=True)
class Name:
    """A word without quotes: a field."""

    text: str
    place: int


@dataclass(frozen=True, slots=True)
class FilterCall:
    """An operator with its arguments."""

    operator: str
    arguments: tuple[FilterCall | Name | Literal, ...]
    place: int


@functools.cache
def _parser() -> Lark:
    from lark import Lark, Transformer

    class _Build(Transformer[Any, Any]):
        """Makes the nodes while the text is parsed, so that no depth of it costs recursion."""

        def STRING(self, token: Token) -> Literal:  # noqa: N802
            return Literal(_unquoted(token), token.start_pos or 0)

        def NUMBER(self, token: Token) -> Literal:  # noqa: N802
            text = str(token)
            return Literal(int(text) if text.lstrip("+-").isdigit() else float(text), token.start_pos or 0)

        def CONSTANT(self, token: Token) -> Literal:  # noqa: N802
            return Literal(_CONSTANTS[token.lower()], token.start_pos or 0)

        def NAME(self, token: Token) -> Name:  # noqa: N802
            return Name(str(token), token.start_pos or 0)

        def sequence(self, children: list[Any]) -> Literal:
            opening, *items = children
            return Literal([item.value for item in items if item is not None], opening.start_pos)

        def call(self, children: list[Any]) -> FilterCall:
            name, *arguments = children
            return FilterCall(name.text, tuple(one for one in arguments if one is not None), name.place)

        def start(self, children: list[FilterCall]) -> FilterCall:
            return children[0]

    return Lark(_GRAMMAR, parser="lalr", transformer=_Build())


def _unquoted(token: Token) -> str:
    """Return the text of a quoted string; a backslash before any other character than JSON's stays, as in ``\\%``."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else _ESCAPES[found[2]], token[1:-1])


@functools.lru_cache(maxsize=256)
def parse(text: str) -> FilterCall:
    """Parse a filter.

    Raises:
        FilterError: For a text that is not one call, or is nested more than ``MAX_DEPTH`` calls deep.
    """
    from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedToken

    try:
        parsed: FilterCall = _parser().parse(text)  # type: ignore[assignment]
    except UnexpectedCharacters as error:
        place = error.pos_in_stream or 0
        raise FilterError(f"unexpected {text[place]!r}", place) from error
    except (UnexpectedEOF, UnexpectedToken) as error:
        token = getattr(error, "token", None)
        if token is None or token.type == "$END":
            raise FilterError("it ends too early", len(text)) from error
        raise FilterError(f"unexpected {str(token)!r}", token.start_pos or 0) from error
    level: list[FilterCall] = [parsed]
    for _ in range(MAX_DEPTH):
        level = list(_inner(level))
        if not level:
            return parsed
    raise FilterError(f"it is nested more than {MAX_DEPTH} calls deep", level[0].place)


def _inner(calls: list[FilterCall]) -> Iterator[FilterCall]:
    return (inner for call in calls for inner in call.arguments if isinstance(inner, FilterCall))
