"""The base of the generated models and enumerations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, TypeVar, dataclass_transform, runtime_checkable

from .decoding import Decoder, to_enumeration
from .encoding import to_json_value

_Class = TypeVar("_Class", bound="type[Model]")
_Item = TypeVar("_Item")
_Made = TypeVar("_Made", bound="Model")
_get = object.__getattribute__
new = object.__new__
"""How reading makes a model: it bypasses ``__init__`` and fills the slots one by one."""


class Model:
    """An object of the API.

    A field that was not given reads as None and is not sent; a field set to None is sent as null; ``fields_set`` names
    the fields that were given. Fields that the contract does not know are kept in ``additional_properties``, and are
    sent back.
    """

    __slots__ = ("__weakref__", "_additional_properties")

    _additional_properties: dict[str, Any]

    contract_name: ClassVar[str] = ""
    """The contract's component for this model; empty if the contract does not name it."""
    contract_names: ClassVar[Mapping[str, str]] = {}
    """The wire name of each field whose attribute has another name."""
    contract_required: ClassVar[frozenset[str]] = frozenset()
    """The wire names of the required fields."""
    contract_constants: ClassVar[Mapping[str, Any]] = {}
    """Fields that have one possible value, by wire name."""
    contract_fields: ClassVar[Mapping[str, str]] = {}
    """All fields: wire name to attribute."""
    contract_known: ClassVar[frozenset[str]] = frozenset()
    """The wire names of all fields."""
    contract_slots: ClassVar[tuple[tuple[str, Callable[[Model], Any]], ...]] = ()
    """Wire name and getter of each field; getting an empty one raises ``AttributeError``."""

    _readers: ClassVar[Mapping[str, Decoder]] = {}
    """How to read the fields whose values do not stay unchanged, by wire name."""

    def __init__(self, **values: Any) -> None:
        attributes = frozenset(self.contract_fields.values())
        for name, value in values.items():
            if name not in attributes:
                raise TypeError(
                    f"{type(self).__name__}() has no field {name!r}; it has {', '.join(sorted(attributes))}"
                )
            setattr(self, name, value)
        missing = [
            name for wire, name in self.contract_fields.items() if wire in self.contract_required and name not in values
        ]
        if missing:
            raise TypeError(f"{type(self).__name__}() needs a value for {', '.join(map(repr, missing))}")

    if not TYPE_CHECKING:  # a type checker would accept any attribute

        def __getattr__(self, name: str) -> Any:
            """Read an empty slot: a field that was not given is None."""
            if name in type(self).__slots__:
                return None
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read an object as the API sends it.

        Args:
            data: Field values by wire name. A value that is not of the declared type stays unchanged, and so does a
                field that the contract does not know.
        """
        return cls._read(data)

    @classmethod
    def _read(cls, data: Mapping[str, Any]) -> Self:
        """Read an object that may lack fields; the first call compiles the method that replaces this one."""
        cls._read = classmethod(_compiled_reader(cls))  # type: ignore[assignment, method-assign]
        return cls._read(data)

    @classmethod
    def decode(cls, value: Any) -> Any:
        """Read any JSON value: an object becomes a model, anything else stays unchanged."""
        return cls.from_dict(value) if value.__class__ is dict else value

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it is sent: wire names and JSON values, without fields that were not given."""
        result: dict[str, Any] = to_json_value(self._given())
        return result

    def _given(self) -> dict[str, Any]:
        """Return the fields that were given, by wire name, with their values unconverted."""
        values: dict[str, Any] = {}
        for wire, read in self.contract_slots:
            try:  # noqa: SIM105 - contextlib.suppress takes longer than the rest of the loop
                values[wire] = read(self)
            except AttributeError:
                pass
        try:  # noqa: SIM105 - as above
            values |= _get(self, "_additional_properties")
        except AttributeError:
            pass
        return values

    @property
    def fields_set(self) -> frozenset[str]:
        """The names of the fields that were given, in the constructor, by assignment or by the server."""
        return frozenset(name for name in self.contract_fields.values() if self.is_set(name))

    def is_set(self, name: str) -> bool:
        """Return whether a field was given; a field that was not is not sent.

        Args:
            name: The name of the attribute.

        Raises:
            AttributeError: If there is no such field.
        """
        try:
            _get(self, name)
        except AttributeError:
            if name not in type(self).__slots__:
                raise
            return False
        return True

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the contract does not know, by wire name; change this dictionary to send others."""
        try:
            additional: dict[str, Any] = _get(self, "_additional_properties")
        except AttributeError:
            additional = {}
            self._additional_properties = additional
        return additional

    def _keep(self, data: Mapping[str, Any]) -> None:
        """Keep the fields that the contract does not know."""
        known = self.contract_known
        self._additional_properties = {wire: value for wire, value in data.items() if wire not in known}

    def _state(self) -> dict[str, Any]:
        state = {name: _get(self, name) for name in self.contract_fields.values() if self.is_set(name)}
        if additional := self.additional_properties:
            state["_additional_properties"] = additional
        return state

    def __getstate__(self) -> dict[str, Any]:
        return self._state()

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return isinstance(other, Model) and self._state() == other._state()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        state = self._state()
        additional = state.pop("_additional_properties", None)
        shown = [f"{name}={value!r}" for name, value in state.items()]
        if additional:
            shown.append(f"additional_properties={additional!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


@dataclass_transform(kw_only_default=True)
def model(cls: _Class) -> _Class:
    """Make a generated class a slotted attrs class; its behaviour is written once, in ``Model``."""
    import attrs  # takes a fifth of the time of importing httpx, and is needed with the first model only

    made: _Class = attrs.define(
        cls, init=False, eq=False, repr=False, getstate_setstate=False, weakref_slot=False, kw_only=True
    )
    declared = {cls.contract_names.get(field.name, field.name): field for field in attrs.fields(made)}  # type: ignore[arg-type]
    made.contract_fields = {wire: field.name for wire, field in declared.items()}
    made.contract_known = frozenset(declared)
    made.contract_slots = tuple((wire, vars(made)[name].__get__) for wire, name in made.contract_fields.items())
    made.contract_required = frozenset(wire for wire, field in declared.items() if field.default is attrs.NOTHING)
    if "contract_name" not in vars(cls):
        made.contract_name = cls.__name__
    return made


def _compiled_reader(cls: type[_Made]) -> Callable[[type[_Made], Mapping[str, Any]], _Made]:
    """Compile a method that reads an object that may lack fields, with a statement per field, as attrs makes methods.

    A loop over the fields takes a third longer; in the generated package the statements would take thousands of lines.
    Attributes are identifiers, and wire names are string literals in the source, so no name can break out of it.
    """
    source = ["def read(cls, data):", " self = new(cls)", " found = 0"]
    for wire, name in cls.contract_fields.items():
        value = f"read_{name}(data[{wire!r}])" if wire in cls._readers else f"data[{wire!r}]"
        source.append(f" if {wire!r} in data: self.{name} = {value}; found += 1")
    source += [" if found != len(data): self._keep(data)", " return self"]
    scope: dict[str, Any] = {f"read_{cls.contract_fields[wire]}": read for wire, read in cls._readers.items()}
    scope["new"] = new
    exec("\n".join(source), scope)
    read: Callable[[type[_Made], Mapping[str, Any]], _Made] = scope["read"]
    return read


@runtime_checkable
class Page(Protocol[_Item]):
    """A model that carries one page of a listing."""

    @property
    def page_items(self) -> list[_Item]:
        """The items of this page."""


class StringEnumeration(StrEnum):
    """Known values of a string field; an unknown value stays a plain string."""

    @classmethod
    def decode(cls, value: Any) -> Any:
        """Return the member for a value, or the value itself."""
        return to_enumeration(value, cls)


class IntegerEnumeration(IntEnum):
    """Known values of an integer field; an unknown value stays a plain integer."""

    @classmethod
    def decode(cls, value: Any) -> Any:
        """Return the member for a value, or the value itself."""
        return to_enumeration(value, cls) if value.__class__ is int else value
