"""How models look to people: their text, their table in a notebook, their signature, and messages about their names.

It is loaded when something is shown.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from inspect import Parameter, Signature
from typing import Any

from .secrets import HIDDEN, is_secret_name, without_secrets

_TEXT, _ITEMS, _DEPTH = 80, 5, 2
"""How much is shown: characters of a text, items of a list or object, models within models."""


def text(model: Any) -> str:
    """Return the short representation of a model: what was given, with secrets hidden."""
    return _model(model, 0)


def html(model: Any) -> str:
    """Return a table of what was given, with secrets hidden."""
    from html import escape

    rows = "".join(
        f'<tr><th style="text-align:left">{escape(name)}</th>'
        f'<td style="text-align:left">{escape(_field(model, name, value, 0))}</td></tr>'
        for name, value in _given(model)
    )
    return f"<table><caption>{escape(type(model).__name__)}</caption><tbody>{rows}</tbody></table>"


def rich(model: Any) -> Iterator[tuple[str, Any]]:
    """Return what the library rich shows of a model."""
    for name, value in _given(model):
        yield name, _Shown(_field(model, name, value, 0))


class _Shown(str):
    """A text that represents itself."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def signature(owner: type[Any]) -> Signature:
    """Return the signature of a model class.

    The default of an optional field is ``...``: not given. None would be null.
    """
    import attrs

    fields = {field.name: field for field in attrs.fields(owner)}
    parameters = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if wire in owner.contract_required else ...,
            annotation=fields[name].type,
        )
        for wire, name in owner.contract_fields.items()
    ]
    return Signature(parameters, return_annotation=None)


def no_field(owner: str, name: str, attributes: Collection[str]) -> str:
    """Return the message about a field that a model does not have."""
    return f"{owner} has no field {name!r}{did_you_mean(name, attributes)}; it has {', '.join(sorted(attributes))}"


def did_you_mean(name: str, known: Collection[str]) -> str:
    """Return `` (did you mean 'name'?)`` for the closest known name, or nothing."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""


def own_attributes(model: Any) -> dict[str, Any]:
    """Return the attributes that a subclass of a generated model adds."""
    found: dict[str, Any] = dict(getattr(model, "__dict__", {}))
    for owner in type(model).__mro__:
        if "contract_slots" in vars(owner):  # the generated class, or Model
            break
        slots = vars(owner).get("__slots__", ())
        for slot in (slots,) if isinstance(slots, str) else slots:
            name = f"_{owner.__name__.lstrip('_')}{slot}" if slot.startswith("__") and slot[-2:] != "__" else slot
            if slot not in ("__dict__", "__weakref__"):
                with suppress(AttributeError):
                    found[name] = object.__getattribute__(model, name)
    return found


def _given(model: Any) -> Iterator[tuple[str, Any]]:
    yield from model._fields().items()
    if unknown := model._unknown():
        yield "additional_properties", unknown


def _model(model: Any, depth: int) -> str:
    shown = (f"{name}={_field(model, name, value, depth)}" for name, value in _given(model))
    return f"{type(model).__name__}({', '.join(shown)})"


def _field(model: Any, name: str, value: Any, depth: int) -> str:
    wire = type(model).contract_names.get(name, name)
    return _value(value, depth, hidden=wire in model.contract_secrets or is_secret_name(wire))


def _value(value: Any, depth: int, *, hidden: bool = False) -> str:
    """Return a short text for a value; of a hidden one only whether there is any, and the names in an object."""
    if isinstance(value, Mapping):
        shown = [
            f"{without_secrets(repr(key))}: {_value(element, depth + 1, hidden=hidden or is_secret_name(str(key)))}"
            for key, element in list(value.items())[:_ITEMS]
        ]
        return f"{{{', '.join([*shown, *_more(value)])}}}" if depth <= _DEPTH else "{...}"
    if isinstance(value, (list, tuple)):
        shown = [_value(element, depth + 1, hidden=hidden) for element in value[:_ITEMS]]
        return f"[{', '.join([*shown, *_more(value)])}]" if depth <= _DEPTH else "[...]"
    if hidden and value is not None and not isinstance(value, bool):
        return HIDDEN
    if hasattr(value, "contract_fields"):
        return _model(value, depth + 1) if depth < _DEPTH else f"{type(value).__name__}(...)"
    if isinstance(value, str) and type(value) is str:
        plain = without_secrets(value)
        return repr(plain) if len(plain) <= _TEXT else f"{plain[: _TEXT - 3]!r}..."
    if isinstance(value, (bytes, bytearray)):
        return repr(bytes(value[:_TEXT])) + ("..." if len(value) > _TEXT else "")
    return without_secrets(repr(value))


def _more(values: Collection[Any]) -> list[str]:
    return [f"... {len(values) - _ITEMS} more"] if len(values) > _ITEMS else []
