"""The rule by which a method is named: what a person would guess.

First what is done: ``list`` (GET of a collection), ``get`` (GET of one), ``create`` (POST to a collection), ``update``
(PATCH), ``replace`` (PUT), ``delete``, with ``_many`` for several at once; else the route's own action (``query``,
``clone``, ``share``). Then what it is done to, without the noun of the resource in any spelling, and without what a
framework leaves in operation ids (``_endpoint``, ``_handler``, the path and method behind a FastAPI function's name).

Where the path says no more than the resource, the HTTP method decides. Elsewhere the operation id does, or, where there
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
"""The verb of each method, and the verbs of operation ids that mean the same."""
_VERBS = _READING | {verb for verb, _ in _STANDARD.values()}
_FOR_SEVERAL = frozenset({"create", "update", "replace", "delete", "validate"})
_NO_ACTIONS = frozenset({"code", "response", "snapshot", "status", "token", "url"})
"""Nouns that the path of a POST may end with; any other singular there is taken for an action."""
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


class Answer(Enum):
    """What a successful answer holds, as far as the contract says."""

    SEVERAL = auto()
    WRAPPED = auto()  # an object with one list in it, which may be a list with facts about it or one thing
    ONE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class RouteWords:
    """What the rule looks at of an operation."""

    method: str
    path: str
    operation_id: str = ""
    answer: Answer = Answer.UNKNOWN

    @classmethod
    def of(cls, key: str) -> RouteWords:
        """The route that a lock calls ``GET /path``."""
        method, _, path = key.partition(" ")
        return cls(method, path)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def segments(self) -> list[str]:
        """The segments that say something."""
        return [segment for segment in self.path.split("/") if segment and not _PREFIX.fullmatch(segment)]

    @property
    def is_of_one(self) -> bool:
        """Whether the path ends by naming one thing: a parameter, or the current one."""
        last = self.path.rstrip("/").rpartition("/")[2]
        return last == "current" or bool(_PARAMETER.fullmatch(last))

    @property
    def version(self) -> int | None:
        """The highest version that the path names."""
        versions = [int(found[1]) for segment in self.path.split("/") if (found := _VERSION.fullmatch(segment))]
        return max(versions, default=None)


@dataclass(frozen=True, slots=True)
class Guess:
    """What a method may be called.

    Attributes:
        names: The names, best first; each says more than the one before.
        plain: Whether the best one says all that the operation id says, so that it goes before others that do not.
        nested: Whether the collection is found in one thing of another collection.
    """

    names: tuple[str, ...]
    plain: bool
    nested: bool


class Noun:
    """The noun of a resource, in all spellings; the last words of a spelling alone mean it too."""

    def __init__(self, spellings: Iterable[str]) -> None:
        every = [_singulars(_words(spelling)) for spelling in spellings]
        self._spellings = {spelling[start:] for spelling in every for start in range(len(spelling))}
        self._words = {word for spelling in every for word in spelling}
        self.is_plural = any(is_plural(spelling) for spelling in spellings)

    def is_said_by(self, segment: str) -> bool:
        """Whether a path segment says nothing else."""
        spoken = _singulars(_literal(segment))
        return bool(spoken) and self._words >= set(spoken)

    def has(self, word: str) -> bool:
        """Whether a word is one of it."""
        return singular(word) in self._words

    def without(self, phrase: list[str]) -> list[str]:
        """A phrase without the noun, and without a preposition that has nothing else to stand before."""
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
        """Whether a phrase holds the noun in the plural."""
        return any(
            (length := self._length_at(phrase, position)) and is_plural(phrase[position + length - 1])
            for position in range(len(phrase))
        )

    def _length_at(self, phrase: list[str], position: int) -> int:
        rest = _singulars(phrase[position:])
        return max((len(spelling) for spelling in self._spellings if rest[: len(spelling)] == spelling), default=0)


def guess(route: RouteWords, noun: Noun, *, rooted: bool = False) -> Guess:
    """What a method may be called.

    Args:
        route: The operation.
        noun: The noun of its resource.
        rooted: Whether the resource is also found at a path of its own, so that what is found in one thing of another
            collection has to say so.
    """
    before, behind = _around(route, noun)
    parent = _parent(before, noun)
    said = _said(route, noun)
    phrases = list(dict.fromkeys("_".join(phrase) for phrase in _phrases(route, noun, said, behind)))
    names = list(phrases)
    if not behind and (not said or said[0] in _meaning_the_same(route)):
        by_method = _by_method(route, noun, said)
        names = [by_method, *(name for name in phrases if name != by_method)]
        if parent and rooted:
            names.insert(0, f"{by_method}_for_{parent}")
    if parent and names and not names[0].endswith(f"_for_{parent}"):
        names.append(f"{names[0]}_for_{parent}")
    plain = len(phrases) < 2 and _words(_without_tail(route))[-1:] != [route.method.lower()]
    return Guess(tuple(names), plain, bool(parent))


def is_root(route: RouteWords, noun: Noun) -> bool:
    """Whether a route finds the resource at a path of its own, and not in one thing of another collection."""
    before, _ = _around(route, noun)
    return any(map(noun.is_said_by, route.segments)) and not any(_PARAMETER.search(segment) for segment in before)


# Words


def _words(text: str) -> list[str]:
    return [word.lower() for word in words(text)]


def _singulars(phrase: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(singular, phrase))


def _literal(segment: str) -> list[str]:
    """The words of a path segment that are no parameter: ``{name}:start`` is ``start``."""
    return _words(_PARAMETER.sub("", segment))


def _head(phrase: list[str]) -> int:
    """Where the noun is that a phrase is about: before the first preposition, or last."""
    first = next((index for index, word in enumerate(phrase) if index and word in _PREPOSITIONS), len(phrase))
    return first - 1


def _of_one(phrase: list[str]) -> list[str]:
    """A phrase that is about one thing."""
    head = _head(phrase)
    return [singular(word) if index == head else word for index, word in enumerate(phrase)]


def _takes_several(phrase: list[str]) -> bool:
    """Whether a phrase names a collection; of some nouns the number does not show."""
    return is_plural(phrase[-1]) or phrase[-1] in _OF_EITHER_NUMBER


# Paths


def _around(route: RouteWords, noun: Noun) -> tuple[list[str], list[str]]:
    """The segments before and behind the last one that says the noun; without such a one all are behind."""
    segments = route.segments
    found = [index for index, segment in enumerate(segments) if noun.is_said_by(segment)]
    if not found:
        return ([], segments) if any(map(_literal, segments)) else (segments, [])
    behind = segments[found[-1] + 1 :]
    return segments[: found[-1]], behind if any(map(_literal, behind)) else []


def _parent(before: list[str], noun: Noun) -> str | None:
    """The thing in which a collection is found: ``trace`` of ``/traces/{trace_id}/runs``."""
    collections = [
        phrase
        for segment, following in pairwise(before)
        if _PARAMETER.match(following) and (phrase := _literal(segment))
    ]
    if not collections or any(map(noun.has, collections[-1])):
        return None
    return "_".join(_of_one(collections[-1]))


def _by_method(route: RouteWords, noun: Noun, said: list[str]) -> str:
    """The name where the path says no more than the resource."""
    if route.method == "GET" or (said and said[0] in _READING):
        plural = not route.is_of_one and (noun.is_plural_in(said[1:]) if said else noun.is_plural)
        several = route.answer is Answer.SEVERAL or (plural and route.answer is not Answer.ONE)
        return "list" if several else "get"
    verb = _STANDARD[route.method][0]
    several = noun.is_plural_in(said[1:]) if said else noun.is_plural and not route.is_of_one
    return f"{verb}_many" if several and verb in ("update", "delete") else verb


def _phrases(route: RouteWords, noun: Noun, said: list[str], behind: list[str]) -> Iterator[list[str]]:
    """What an operation id says, else what the path says."""
    if said:
        yield from _by_operation_id(route, noun, said)
    elif behind:
        yield _by_path(route, noun, behind)


def _by_path(route: RouteWords, noun: Noun, behind: list[str]) -> list[str]:
    """Verb and path: ``GET /v2/sandboxes/boxes/{name}/status`` of ``sandboxes`` is ``get_box_status``."""
    nouns = [
        _before_parameter(phrase, _PARAMETER.match(following))
        for segment, following in zip(behind, [*behind[1:], ""], strict=True)
        if (phrase := _literal(segment))
    ]
    *outer, last = [noun.without(phrase) or phrase for phrase in nouns]
    around = [word for phrase in outer for word in phrase]
    whole = _of_one([*around, *last]) if route.is_of_one else [*around, *last]
    if route.method == "GET":
        if last[0] in _DOWNLOADS and not route.is_of_one:
            return [last[0], *around, *last[1:]]
        several = not route.is_of_one and (is_plural(last[-1]) or route.answer is Answer.SEVERAL)
        return ["list" if several else "get", *whole]
    if route.method == "POST":
        if route.is_of_one or _takes_several(last) or last[-1] in _NO_ACTIONS:
            return ["create", *_of_one(whole)]
        if whole == ["delete"]:
            return ["delete", "many"]
        # An action: POST .../{name}/start, .../batch-delete, .../rotate-secret.
        first = len(last) if last[0] in _AT_ONCE else 1
        return [*last[:first], *around, *last[first:]]
    return [_STANDARD[route.method][0], *whole]


def _before_parameter(phrase: list[str], parameter: re.Match[str] | None) -> list[str]:
    """The words of a segment: before a parameter they name one thing, or what it is found by (``/id/{id}``)."""
    if parameter is None:
        return phrase
    return ["by", *phrase] if phrase == _words(parameter[1]) else _of_one(phrase)


# Operation ids


def _said(route: RouteWords, noun: Noun) -> list[str]:
    """The words of an operation id that say something, beginning with what is done."""
    said = _words(_without_tail(route))
    said = [word for word in said if not _VERSION.fullmatch(word) and word not in _FILLERS]
    while said and said[0] in _LEADING_NOISE:
        said = said[1:]
    while said and said[-1] in _TRAILING_NOISE:
        said = said[:-1]
    if len(said) > 2 and said[-1] in _METHODS and said[-1] == route.method.lower():
        said = said[:-1]
    if len(said) == 2 and said[-1] in _METHODS:
        said = said[:-1]
    if len(said) > 1 and noun.has(said[0]) and (said[1] in _VERBS or said[1:] == _last_literal(route)):
        said = said[1:]
    if "current" in route.path.split("/"):
        said = [word for word in said if word != "current"]
    return said


def _without_tail(route: RouteWords) -> str:
    """An operation id without the ``_<path>_<method>`` that FastAPI puts behind the function's name.

    Some documents have a tail of the path that a function had once.
    """
    tail = re.sub(r"\W", "_", route.path) + f"_{route.method.lower()}"
    if (name := route.operation_id.removesuffix(tail)) != route.operation_id:
        return name or route.operation_id
    head, _, method = route.operation_id.rpartition("_")
    first = re.sub(r"\W", "_", route.path.strip("/").partition("/")[0])
    if not first or method not in _METHODS:
        return route.operation_id
    # Of several places, that before a parameter is where a path begins: ``_widgets__id__``.
    begin = f"{head}_".find(f"_{first}__")
    begin = begin if begin > 0 else f"{head}_".rfind(f"_{first}_")
    return route.operation_id[:begin] if begin > 0 else route.operation_id


def _by_operation_id(route: RouteWords, noun: Noun, said: list[str]) -> Iterator[list[str]]:
    """What an operation id says in the words of the rule; then, where something was left out, with it."""
    verb, *rest = said
    object_ = noun.without(rest)
    last = _last_literal(route)
    if verb in _READING and object_[-1:] == ["stream"] == last:
        yield ["stream", *object_[:-1]]
        return
    at_once = len(object_) > 1 and object_[-1] in _AT_ONCE and is_plural(object_[-2])
    *object_, last_word = object_ if at_once else [*object_, ""]
    if verb in _READING and route.method in ("GET", "POST"):
        verb = "list" if _reads_several(route, noun, said, object_) else "get"
    elif verb in _meaning_the_same(route):
        verb = _STANDARD[route.method][0]
    if not object_ and verb in _FOR_SEVERAL and noun.is_plural_in(rest):
        object_ = ["many"]
    object_ = _in_number(route, verb, object_)
    yield [verb, *object_]
    if at_once:
        yield [verb, *object_, last_word]
    if not object_ and said[0] not in _READING and noun.is_plural_in(rest):
        yield [verb, "many"]


def _meaning_the_same(route: RouteWords) -> frozenset[str]:
    """The verbs that say no more than the HTTP method does; one that the path says too is the route's own action."""
    if route.method == "GET":
        return _READING
    same = _STANDARD[route.method][1]
    own = {word for segment in route.segments for word in _literal(segment)}
    return (same - own if route.method == "POST" else same) | (_READING if route.method == "POST" else frozenset())


def _reads_several(route: RouteWords, noun: Noun, said: list[str], object_: list[str]) -> bool:
    if said[0] == "list":
        return True
    if not object_ or object_[0] in _PREPOSITIONS:
        return route.answer is Answer.SEVERAL or noun.is_plural_in(said[1:])
    head = object_[_head(object_)]
    if route.answer is Answer.SEVERAL or (route.answer is Answer.WRAPPED and not route.is_of_one):
        return any(map(is_plural, object_)) or head in _OF_EITHER_NUMBER
    return is_plural(head) and not route.is_of_one and (head in _last_literal(route) or route.answer is Answer.UNKNOWN)


def _in_number(route: RouteWords, verb: str, object_: list[str]) -> list[str]:
    """An object in the number that the path shows: ``/roles/{role_id}`` is of one role."""
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
