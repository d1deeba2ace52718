"""Type expressions: the annotation of a result, read once into the function that decodes it.

``list[TracerSession]``, ``dict[str, int] | None``, ``Any``: what stands in an annotation also says how to read the value,
so operations carry only the text.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from .decoding import Decoder, as_is, to_date, to_datetime, to_list, to_map, to_union, to_uuid
from .model import Model

_SCALARS: dict[str, tuple[Decoder, frozenset[type]]] = {
    "str": (as_is, frozenset({str})),
    "bytes": (as_is, frozenset({str})),
    "int": (as_is, frozenset({int, float})),
    "float": (as_is, frozenset({int, float})),
    "bool": (as_is, frozenset({bool})),
    "datetime": (to_datetime, frozenset({str})),
    "date": (to_date, frozenset({str})),
    "UUID": (to_uuid, frozenset({str})),
}


class Shape(NamedTuple):
    """How to read a type.

    Attributes:
        decode: Any JSON value to a Python value.
        kinds: The Python types of the JSON values it declares; None when it declares any.
        model: The model class, when it is one.
    """

    decode: Decoder
    kinds: frozenset[type] | None
    model: type[Model] | None = None


@cache  # as many entries as operations were called
def shape_of(expression: str, package: str) -> Shape:
    """Read a type expression.

    Args:
        expression: An annotation as the generated package writes it.
        package: The generated package whose models it names.
    """
    return _shape(ast.parse(expression, mode="eval").body, package)


def _shape(node: ast.expr, package: str) -> Shape:
    match node:
        case ast.Constant(value=None):
            return Shape(as_is, frozenset({type(None)}))
        case ast.Name(id="Any") | ast.Attribute(attr="Any"):
            return Shape(as_is, None)
        case ast.Name(id=name) if name in _SCALARS:
            return Shape(*_SCALARS[name])
        case ast.Name(id=name):
            return _named(name, package)
        case ast.Subscript(value=ast.Name(id="Literal")):
            return Shape(as_is, None)
        case ast.Subscript(value=ast.Name(id="list"), slice=inner):
            item = _shape(inner, package).decode
            return Shape(as_is if item is as_is else lambda value: to_list(value, item), frozenset({list}))
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, inner])):
            item = _shape(inner, package).decode
            return Shape(as_is if item is as_is else lambda value: to_map(value, item), frozenset({dict}))
        case ast.BinOp(op=ast.BitOr()):
            return _union([_shape(alternative, package) for alternative in _alternatives(node)])
    raise AssertionError(f"the generated type {ast.unparse(node)!r} has no decoder")


def _named(name: str, package: str) -> Shape:
    cls = getattr(import_module(f"{package}.models"), name)
    if issubclass(cls, Model):
        return Shape(cls.decode, frozenset({dict}), cls)
    return Shape(cls.decode, frozenset({str}) if issubclass(cls, str) else frozenset({int, float}))


def _alternatives(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp):
        return [*_alternatives(node.left), *_alternatives(node.right)]
    return [node]


def _union(shapes: list[Shape]) -> Shape:
    models = tuple(shape.model for shape in shapes if shape.model is not None)
    kinds = (
        None
        if any(shape.kinds is None for shape in shapes)
        else frozenset[type]().union(*(shape.kinds or () for shape in shapes))
    )

    def reading(kind: type) -> Decoder | None:
        found = [
            shape.decode for shape in shapes if shape.model is None and shape.kinds is not None and kind in shape.kinds
        ]
        return as_is if as_is in found else found[0] if found else None

    return Shape(_union_decoder(models, reading(dict), reading(list), reading(str)), kinds)


def _union_decoder(
    models: tuple[type[Model], ...], mapping: Decoder | None, array: Decoder | None, text: Decoder | None
) -> Callable[[Any], Any]:
    return lambda value: to_union(value, models=models, mapping=mapping, array=array, text=text)
