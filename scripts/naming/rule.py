"""The rule for method names: a method has the name that a user would guess.

A name starts with a verb: ``list`` (GET of a collection), ``get`` (GET of one item), ``create`` (POST to a collection),
``update`` (PATCH), ``replace`` (PUT) or ``delete``, with ``_many`` for operations on several items, or else the route's
own action (``query``, ``clone``, ``share``). The object follows, without the noun of the resource in any spelling, and
without what frameworks add to operation ids (``_endpoint``, ``_handler``, the path and method that FastAPI appends to a
function's name).

If the path names only the resource, the HTTP method determines the name. Otherwise the operation id does or, if there
is none, the path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from scripts.naming.words import is_plural, singular, words

_READING = frozenset({"get", "read", "list", "retrieve", "fetch"})
_STANDARD = {
    "POST": ("create", frozenset({"create", "generate", "post"})),
    "PUT": ("replace", frozenset({"replace", "update", "put"})),
    "PATCH": ("update", frozenset({"update", "patch"})),
    "DELETE": ("delete", frozenset({"delete", "remove"})),
    "HEAD": ("check", frozenset({"check", "head"})),
    "OPTIONS": ("options", frozenset({"options"})),
    "TRACE": ("trace", frozenset({"trace"})),
}
"""The verb of each HTTP method, and its synonyms in operation ids."""
_VERBS = _READING | {verb for verb, _ in _STANDARD.values()}
_FOR_SEVERAL = frozenset({"create", "update", "replace", "delete", "validate"})
_NOT_ACTIONS = frozenset({"code", "response", "snapshot", "status", "token", "url"})
"""Nouns at the end of a POST path; any other singular there is treated as an action."""
_DOWNLOADS = frozenset({"download", "export"})
_AT_ONCE = frozenset({"batch", "bulk"})
_PREPOSITIONS = frozenset({"at", "by", "for", "from", "in", "of", "on", "to", "with"})
_OF_EITHER_NUMBER = frozenset({"feedback", "settings"})
_FILLERS = frozenset({"new", "single"})
_LEADING_NOISE = frozenset({"beta", "legacy"})
_TRAILING_NOISE = frozenset({"api", "endpoint", "ep", "handler", "http"})
_METHODS = frozenset(method.lower() for method in ("GET", *_STANDARD))
_PREFIX = re.compile(r"api|v\d+|platform|current|\.well-known")
_PARAMETER = re.compile(r"{([^{}]+)}")
_VERSION = re.compile(r"v(\d+)")


class ResponseShape(Enum):
    """What a successful response contains, as far as the contract documents it."""

    SEVERAL = auto()
    WRAPPED = auto()  # An object with exactly one list: either a list with metadata, or one item that contains a list.
    ONE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class RouteWords:
    """The facts about an operation that the rule depends on."""

    method: str
    path: str
    operation_id: str = ""
    response: ResponseShape = ResponseShape.UNKNOWN

    @classmethod
    def of(cls, key: str) -> RouteWords:
        """Parse a route in the spelling of the lock, ``GET /path``."""
        method, _, path = key.partition(" ")
        return cls(method, path)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def segments(self) -> list[str]:
        """The segments of the path, without prefixes such as ``api`` and ``v1``."""
        return [segment for segment in self.path.split("/") if segment and not _PREFIX.fullmatch(segment)]

    @property
    def is_of_one(self) -> bool:
        """Whether the path ends with a single item: a parameter or ``current``."""
        last = self.path.rstrip("/").rpartition("/")[2]
        return last == "current" or bool(_PARAMETER.fullmatch(last))

    @property
    def version(self) -> int | None:
        """The highest version in the path."""
        versions = [int(found[1]) for segment in self.path.split("/") if (found := _VERSION.fullmatch(segment))]
        return max(versions, default=None)


@dataclass(frozen=True, slots=True)
class Guess:
    """The candidate names of a method.

    Attributes:
        names: The candidates, best first.
        plain: Whether the best name keeps everything that the operation id says; such methods choose names first.
        nested: Whether the collection belongs to an item of another collection.
    """

    names: tuple[str, ...]
    plain: bool
    nested: bool


class Noun:
    """The noun of a resource in all its spellings; the last words of a spelling count as the noun too."""

    def __init__(self, spellings: Iterable[str]) -> None:
        every = [_singulars(_words(spelling)) for spelling in spellings]
        self._spellings = {spelling[start:] for spelling in every for start in range(len(spelling))}
        self._words = {word for spelling in every for word in spelling}
        self.is_plural = any(is_plural(spelling) for spelling in spellings)

    def covers(self, segment: str) -> bool:
        """Return whether a path segment consists of words of the noun only."""
        segment_words = _singulars(_literal(segment))
        return bool(segment_words) and self._words >= set(segment_words)

    def has(self, word: str) -> bool:
        """Return whether a word belongs to the noun."""
        return singular(word) in self._words

    def without(self, phrase: list[str]) -> list[str]:
        """Return a phrase without the noun and without prepositions that are left with no object."""
        left: list[str] = []
        position = 0
        while position < len(phrase):
            if length := self._length_at(phrase, position):
                position += length
                ended = position == len(phrase) or phrase[position] in _PREPOSITIONS | _AT_ONCE
                if ended and left and left[-1] in _PREPOSITIONS:
                    left.pop()
            else:
                left.append(phrase[position])
                position += 1
        return left

    def is_plural_in(self, phrase: list[str]) -> bool:
        """Return whether a phrase contains the noun in the plural."""
        return any(
            (length := self._length_at(phrase, position)) and is_plural(phrase[position + length - 1])
            for position in range(len(phrase))
        )

    def _length_at(self, phrase: list[str], position: int) -> int:
        rest = _singulars(phrase[position:])
        return max((len(spelling) for spelling in self._spellings if rest[: len(spelling)] == spelling), default=0)


def guess(route: RouteWords, noun: Noun, *, rooted: bool = False) -> Guess:
    """Return the candidate names of a method.

    Args:
        route: The operation.
        noun: The noun of its resource.
        rooted: Whether the resource also has a top-level path. If so, the name of a method for a nested collection
            mentions the parent.
    """
    before, after = _around(route, noun)
    parent = _parent(before, noun)
    id_words = _id_words(route, noun)
    phrases = list(dict.fromkeys("_".join(phrase) for phrase in _phrases(route, noun, id_words, after)))
    names = list(phrases)
    if not after and (not id_words or id_words[0] in _synonyms(route)):
        by_method = _by_method(route, noun, id_words)
        names = [by_method, *(name for name in phrases if name != by_method)]
        if parent and rooted:
            names.insert(0, f"{by_method}_for_{parent}")
    if parent and names and not names[0].endswith(f"_for_{parent}"):
        names.append(f"{names[0]}_for_{parent}")
    plain = len(phrases) < 2 and _words(_without_tail(route))[-1:] != [route.method.lower()]
    return Guess(tuple(names), plain, bool(parent))


def is_root(route: RouteWords, noun: Noun) -> bool:
    """Return whether the resource has a top-level path in this route, not one below an item of another collection."""
    before, _ = _around(route, noun)
    return any(map(noun.covers, route.segments)) and not any(_PARAMETER.search(segment) for segment in before)


# Words


def _words(text: str) -> list[str]:
    return [word.lower() for word in words(text)]


def _singulars(phrase: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(singular, phrase))


def _literal(segment: str) -> list[str]:
    """Return the words of a path segment outside parameters: ``start`` for ``{name}:start``."""
    return _words(_PARAMETER.sub("", segment))


def _head(phrase: list[str]) -> int:
    """Return the position of a phrase's main noun: before the first preposition, or at the end."""
    first = next((index for index, word in enumerate(phrase) if index and word in _PREPOSITIONS), len(phrase))
    return first - 1


def _of_one(phrase: list[str]) -> list[str]:
    """Return a phrase with its main noun in the singular."""
    head = _head(phrase)
    return [singular(word) if index == head else word for index, word in enumerate(phrase)]


def _takes_several(phrase: list[str]) -> bool:
    """Return whether a phrase names a collection; some nouns are the same in singular and plural."""
    return is_plural(phrase[-1]) or phrase[-1] in _OF_EITHER_NUMBER


# Paths


def _around(route: RouteWords, noun: Noun) -> tuple[list[str], list[str]]:
    """Return the segments before and after the last one that names the noun; if none does, all count as after."""
    segments = route.segments
    found = [index for index, segment in enumerate(segments) if noun.covers(segment)]
    if not found:
        return ([], segments) if any(map(_literal, segments)) else (segments, [])
    after = segments[found[-1] + 1 :]
    return segments[: found[-1]], after if any(map(_literal, after)) else []


def _parent(before: list[str], noun: Noun) -> str | None:
    """Return the item that a collection belongs to: ``trace`` in ``/traces/{trace_id}/runs``."""
    collections = [
        phrase
        for segment, following in pairwise(before)
        if _PARAMETER.match(following) and (phrase := _literal(segment))
    ]
    if not collections or any(map(noun.has, collections[-1])):
        return None
    return "_".join(_of_one(collections[-1]))


def _by_method(route: RouteWords, noun: Noun, id_words: list[str]) -> str:
    """Return the name of a method whose path names only the resource."""
    if route.method == "GET" or (id_words and id_words[0] in _READING):
        plural = not route.is_of_one and (noun.is_plural_in(id_words[1:]) if id_words else noun.is_plural)
        several = route.response is ResponseShape.SEVERAL or (plural and route.response is not ResponseShape.ONE)
        return "list" if several else "get"
    verb = _STANDARD[route.method][0]
    several = noun.is_plural_in(id_words[1:]) if id_words else noun.is_plural and not route.is_of_one
    return f"{verb}_many" if several and verb in ("update", "delete") else verb


def _phrases(route: RouteWords, noun: Noun, id_words: list[str], after: list[str]) -> Iterator[list[str]]:
    """Yield the names that the operation id suggests or, without one, the name from the path."""
    if id_words:
        yield from _by_operation_id(route, noun, id_words)
    elif after:
        yield _by_path(route, noun, after)


def _by_path(route: RouteWords, noun: Noun, after: list[str]) -> list[str]:
    """Return a verb and the words of the path.

    ``GET /v2/sandboxes/boxes/{name}/status`` of ``sandboxes`` becomes ``get_box_status``.
    """
    nouns = [
        _before_parameter(phrase, _PARAMETER.match(following))
        for segment, following in zip(after, [*after[1:], ""], strict=True)
        if (phrase := _literal(segment))
    ]
    *outer, last = [noun.without(phrase) or phrase for phrase in nouns]
    around = [word for phrase in outer for word in phrase]
    whole = _of_one([*around, *last]) if route.is_of_one else [*around, *last]
    if route.method == "GET":
        if last[0] in _DOWNLOADS and not route.is_of_one:
            return [last[0], *around, *last[1:]]
        several = not route.is_of_one and (is_plural(last[-1]) or route.response is ResponseShape.SEVERAL)
        return ["list" if several else "get", *whole]
    if route.method == "POST":
        if route.is_of_one or _takes_several(last) or last[-1] in _NOT_ACTIONS:
            return ["create", *_of_one(whole)]
        if whole == ["delete"]:
            return ["delete", "many"]
        # An action: POST .../{name}/start, .../batch-delete, .../rotate-secret.
        first = len(last) if last[0] in _AT_ONCE else 1
        return [*last[:first], *around, *last[first:]]
    return [_STANDARD[route.method][0], *whole]


def _before_parameter(phrase: list[str], parameter: re.Match[str] | None) -> list[str]:
    """Return the words of a segment; before a parameter they name one item or the key to find it by (``/id/{id}``)."""
    if parameter is None:
        return phrase
    return ["by", *phrase] if phrase == _words(parameter[1]) else _of_one(phrase)


# Operation ids


def _id_words(route: RouteWords, noun: Noun) -> list[str]:
    """Return the meaningful words of an operation id, starting with the verb."""
    id_words = _words(_without_tail(route))
    id_words = [word for word in id_words if not _VERSION.fullmatch(word) and word not in _FILLERS]
    while id_words and id_words[0] in _LEADING_NOISE:
        id_words = id_words[1:]
    while id_words and id_words[-1] in _TRAILING_NOISE:
        id_words = id_words[:-1]
    if len(id_words) > 2 and id_words[-1] in _METHODS and id_words[-1] == route.method.lower():
        id_words = id_words[:-1]
    if len(id_words) == 2 and id_words[-1] in _METHODS:
        id_words = id_words[:-1]
    if len(id_words) > 1 and noun.has(id_words[0]) and (id_words[1] in _VERBS or id_words[1:] == _last_literal(route)):
        id_words = id_words[1:]
    if "current" in route.path.split("/"):
        id_words = [word for word in id_words if word != "current"]
    return id_words


def _without_tail(route: RouteWords) -> str:
    """Return an operation id without the ``_<path>_<method>`` that FastAPI appends to the function's name.

    Some documents contain operation ids with an earlier path of the function.
    """
    tail = re.sub(r"\W", "_", route.path) + f"_{route.method.lower()}"
    if (name := route.operation_id.removesuffix(tail)) != route.operation_id:
        return name or route.operation_id
    head, _, method = route.operation_id.rpartition("_")
    first = re.sub(r"\W", "_", route.path.strip("/").partition("/")[0])
    if not first or method not in _METHODS:
        return route.operation_id
    # If the segment occurs more than once, the path starts at the one followed by a parameter: ``_widgets__id__``.
    begin = f"{head}_".find(f"_{first}__")
    begin = begin if begin > 0 else f"{head}_".rfind(f"_{first}_")
    return route.operation_id[:begin] if begin > 0 else route.operation_id


def _by_operation_id(route: RouteWords, noun: Noun, id_words: list[str]) -> Iterator[list[str]]:
    """Yield the words of an operation id as the rule spells them, then longer forms with the words that it omits."""
    verb, *rest = id_words
    object_ = noun.without(rest)
    last = _last_literal(route)
    if verb in _READING and object_[-1:] == ["stream"] == last:
        yield ["stream", *object_[:-1]]
        return
    at_once = len(object_) > 1 and object_[-1] in _AT_ONCE and is_plural(object_[-2])
    *object_, last_word = object_ if at_once else [*object_, ""]
    if verb in _READING and route.method in ("GET", "POST"):
        verb = "list" if _is_listing(route, noun, id_words, object_) else "get"
    elif verb in _synonyms(route):
        verb = _STANDARD[route.method][0]
    if not object_ and verb in _FOR_SEVERAL and noun.is_plural_in(rest):
        object_ = ["many"]
    object_ = _in_number(route, verb, object_)
    yield [verb, *object_]
    if at_once:
        yield [verb, *object_, last_word]
    if not object_ and id_words[0] not in _READING and noun.is_plural_in(rest):
        yield [verb, "many"]


def _synonyms(route: RouteWords) -> frozenset[str]:
    """Return the verbs that add nothing to the HTTP method; for POST, a verb that is also in the path is an action."""
    if route.method == "GET":
        return _READING
    same = _STANDARD[route.method][1]
    own = {word for segment in route.segments for word in _literal(segment)}
    return (same - own if route.method == "POST" else same) | (_READING if route.method == "POST" else frozenset())


def _is_listing(route: RouteWords, noun: Noun, id_words: list[str], object_: list[str]) -> bool:
    if id_words[0] == "list":
        return True
    if not object_ or object_[0] in _PREPOSITIONS:
        return route.response is ResponseShape.SEVERAL or noun.is_plural_in(id_words[1:])
    head = object_[_head(object_)]
    if route.response is ResponseShape.SEVERAL or (route.response is ResponseShape.WRAPPED and not route.is_of_one):
        return any(map(is_plural, object_)) or head in _OF_EITHER_NUMBER
    return (
        is_plural(head)
        and not route.is_of_one
        and (head in _last_literal(route) or route.response is ResponseShape.UNKNOWN)
    )


def _in_number(route: RouteWords, verb: str, object_: list[str]) -> list[str]:
    """Return an object in the number that the path implies: ``/roles/{role_id}`` is about one role."""
    if not object_:
        return object_
    head = _head(object_)
    last = _last_literal(route)
    same = bool(last) and singular(last[-1]) == singular(object_[head])
    if verb == "list":
        return [*object_[:head], last[-1], *object_[head + 1 :]] if same and is_plural(last[-1]) else object_
    one = same and (route.is_of_one or verb == "create" or not is_plural(last[-1]))
    return _of_one(object_) if one else object_


def _last_literal(route: RouteWords) -> list[str]:
    return next((phrase for segment in reversed(route.segments) if (phrase := _literal(segment))), [])
