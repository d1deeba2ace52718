"""The facts of an OpenAPI document: the keywords that a contract keeps, per kind of object.

Everything else is left out: texts (``description``, ``summary``, ``title``, ``example``, ``examples``,
``externalDocs``, the list of ``tags``), what describes a host and not the interface (``servers``), what nothing is
generated from (``links``, ``callbacks``, ``webhooks``, ``xml``), extensions of others, and keywords of other standards
(``definitions``, ``consumes``, ``ge``). Knowing the kind of each object is what distinguishes the text ``title`` from a
property of that name.

Sources: OpenAPI 3.1.1 section 4, JSON Schema 2020-12 (core and validation).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

JsonObject = dict[str, Any]
"""An object of a JSON document, whose type is what the document says, not what Python can check."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The operations of a path item, in the standard's order."""

OWN_EXTENSION = "x-langsmith-"
"""Extensions that are ours: overlays annotate with them. A document has no say in them."""

OWN_EXTENSIONS = (OWN_EXTENSION, "x-unlisted")
"""What the names of our extensions begin with."""

UNLISTED = "x-unlisted"
"""On an operation that the contract's document no longer lists: the date of the first document without it."""
OWN_EXTENSIONS = (OWN_EXTENSION, UNLISTED)
"""What the names of our extensions begin with."""


class Form(StrEnum):
    """How a keyword holds its value."""

    VALUE = "value"  # free-form: kept as it is, whatever it looks like
    TEXT = "text"  # a string
    FLAG = "flag"  # a boolean
    NUMBER = "number"  # any number
    SIZE = "size"  # a whole number that is not negative
    TEXTS = "texts"  # a list of strings, whose order means something
    TEXT_MAP = "text map"  # of names to strings
    TEXTS_MAP = "texts map"  # of names to lists of strings
    TEXT_SET = "text set"  # a list of strings whose order means nothing: sorted, each once
    SET = "set"  # a list of values whose order means nothing: sorted, each once
    TYPES = "types"  # one type name or a set of them
    ONE = "one"  # an object of a kind
    LIST = "list"  # a list of objects, whose order means something
    ALTERNATIVES = "alternatives"  # a list of objects, whose order means nothing: sorted, each once
    MAP = "map"  # of names to objects


@dataclass(frozen=True, slots=True)
class Fact:
    """A keyword's form and, if it holds objects, their kind: a key of ``FACTS``, "security requirement" or "text"."""

    form: Form
    kind: str = ""


def _are(form: Form, *keywords: str) -> dict[str, Fact]:
    return dict.fromkeys(keywords, Fact(form))


def _objects(form: Form, kind: str, *keywords: str) -> dict[str, Fact]:
    return dict.fromkeys(keywords, Fact(form, kind))


_PARAMETER = (
    _are(Form.TEXT, "$ref", "style")
    | _are(Form.FLAG, "required", "deprecated", "allowEmptyValue", "explode", "allowReserved")
    | _objects(Form.ONE, "schema", "schema")
    | _objects(Form.MAP, "media type", "content")
)

FACTS: Mapping[str, Mapping[str, Fact]] = {
    # Parameters are not among them: those of the path item belong to the operation too.
    "operation": _are(Form.TEXT, "operationId")
    | _are(Form.TEXTS, "tags")
    | _are(Form.FLAG, "deprecated")
    | _objects(Form.ONE, "request body", "requestBody")
    | _objects(Form.MAP, "response", "responses")
    | _objects(Form.ALTERNATIVES, "security requirement", "security"),
    "parameter": _are(Form.TEXT, "name", "in") | _PARAMETER,
    "header": _PARAMETER,
    "request body": _are(Form.TEXT, "$ref") | _are(Form.FLAG, "required") | _objects(Form.MAP, "media type", "content"),
    "media type": _objects(Form.ONE, "schema", "schema") | _objects(Form.MAP, "encoding", "encoding"),
    "encoding": _are(Form.TEXT, "contentType", "style")
    | _are(Form.FLAG, "explode", "allowReserved")
    | _objects(Form.MAP, "header", "headers"),
    "response": _are(Form.TEXT, "$ref")
    | _objects(Form.MAP, "header", "headers")
    | _objects(Form.MAP, "media type", "content"),
    "components": _objects(Form.MAP, "schema", "schemas")
    | _objects(Form.MAP, "parameter", "parameters")
    | _objects(Form.MAP, "header", "headers")
    | _objects(Form.MAP, "request body", "requestBodies")
    | _objects(Form.MAP, "response", "responses")
    | _objects(Form.MAP, "security scheme", "securitySchemes"),
    "security scheme": _are(Form.TEXT, "$ref", "type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl")
    | _objects(Form.MAP, "flow", "flows"),
    "flow": _are(Form.TEXT, "authorizationUrl", "tokenUrl", "refreshUrl") | _objects(Form.MAP, "text", "scopes"),
    "discriminator": _are(Form.TEXT, "propertyName") | _are(Form.TEXT_MAP, "mapping"),
    "schema": _are(Form.TEXT, "$ref", "format", "pattern", "contentEncoding", "contentMediaType")
    | _are(Form.VALUE, "const", "default")
    | _are(Form.NUMBER, "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum")
    | _are(Form.SIZE, "maxLength", "minLength", "maxItems", "minItems", "maxContains", "minContains")
    | _are(Form.SIZE, "maxProperties", "minProperties")
    | _are(Form.FLAG, "uniqueItems", "readOnly", "writeOnly", "deprecated")
    | _are(Form.TEXTS_MAP, "dependentRequired")
    | _are(Form.SET, "enum")
    | _are(Form.TEXT_SET, "required")
    | _are(Form.TYPES, "type")
    | _objects(Form.ONE, "discriminator", "discriminator")
    | _objects(Form.LIST, "schema", "allOf", "anyOf", "oneOf", "prefixItems")
    | _objects(Form.MAP, "schema", "properties", "patternProperties", "dependentSchemas", "$defs")
    | _objects(Form.ONE, "schema", "items", "contains", "additionalProperties", "propertyNames")
    | _objects(Form.ONE, "schema", "unevaluatedItems", "unevaluatedProperties", "contentSchema")
    | _objects(Form.ONE, "schema", "not", "if", "then", "else"),
}
"""The facts of each kind of object: its keywords, and of what type their values are."""
