"""Reserved names: what resources, methods and parameters of a generated package must not be called.

A reserved name in a document gets an underscore as a suffix, and the lock keeps it. The list is derived, so
that nothing is typed twice:

- what the clients call their own members: read from their source, which is parsed and not imported;
- what the generated modules import or define themselves: read from the templates;
- Python's keywords.

Only what cannot be derived is listed here: members that the clients are still to get (``PLANNED``), the modules of a
generated package, and the builtin types of its annotations.
"""

from __future__ import annotations

import ast
import keyword
import re
from pathlib import Path

from scripts import PipelineError

_ROOT = Path(__file__).parents[2]
_CLIENT = _ROOT / "langsmith_ext" / "_client.py"
_CLIENT_CLASSES = ("_View", "Client", "AsyncClient")
_TEMPLATES = _ROOT / "scripts" / "generate" / "templates"
_PLAIN_NAME = re.compile(r"[a-z][a-z0-9_]*")
_IMPORTED = re.compile(r"^ *(?:from \S+ )?import (.+)$", re.MULTILINE)
_DEFINED = re.compile(r"^(?:def )?([a-z]\w*)(?:\(| =|:)", re.MULTILINE)

PLANNED = frozenset(
    {
        "agent_server",
        "control_plane",
        "download",
        "otlp_environment",
        "otlp_log_exporter",
        "otlp_span_exporter",
        "poll",
        "scim",
        "wait_until_deployed",
    }
)
"""Members that the clients will have."""

SIBLINGS = frozenset({"models", "operations", "resources", "types"})
"""Modules of a generated package; a resource with such a name would be mistaken for one."""


def members(source: str, classes: tuple[str, ...]) -> frozenset[str]:
    """Return the public members of classes: methods, properties and attributes.

    Args:
        source: The source of their module.
        classes: Their names.

    Raises:
        PipelineError: If one is not defined there.
    """
    found: set[str] = set()
    missing = set(classes)
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef) and node.name in missing:
            missing.remove(node.name)
            for statement in node.body:
                found |= _names(statement)
    if missing:
        raise PipelineError(
            f"class {', '.join(sorted(missing))}",
            "is not defined in the client's module",
            "adapt scripts/naming/reserved.py to the classes that a client consists of",
        )
    return frozenset(name for name in found if not name.startswith("_"))


def _names(statement: ast.stmt) -> set[str]:
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return {statement.name}
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return {statement.target.id}
    if isinstance(statement, ast.Assign):
        return {target.id for target in statement.targets if isinstance(target, ast.Name)}
    return set()


def template_names(text: str) -> frozenset[str]:
    """Return the lower-case names that a template imports or defines for its module.

    ``from __future__ import annotations`` is an import like any other: it puts ``annotations`` into the module, where
    it hides a submodule of that name.
    """
    imported = (name.split(" as ")[-1].strip() for line in _IMPORTED.findall(text) for name in line.split(","))
    return frozenset(name for name in (*imported, *_DEFINED.findall(text)) if _PLAIN_NAME.fullmatch(name))


def _templates(*names: str) -> frozenset[str]:
    texts = ((_TEMPLATES / name).read_text(encoding="utf-8") for name in names)
    return frozenset().union(*map(template_names, texts))


CLIENT_MEMBERS = members(_CLIENT.read_text(encoding="utf-8"), _CLIENT_CLASSES)
"""The clients' own public members."""

BUILTIN_TYPES = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})
"""The builtin types that annotations of generated modules use."""

_RESOURCE_MODULE = _templates("resource.py.jinja") - {"annotations"}  # no annotation and no method uses it

RESERVED_RESOURCES = frozenset(
    CLIENT_MEMBERS
    | PLANNED
    | SIBLINGS
    | _templates("resources.py.jinja", "resources.pyi.jinja", "operations.py.jinja")
    | set(keyword.kwlist)
)
"""What a resource must not be called: it is an attribute of the clients, and a module beside the generated ones."""

RESERVED_METHODS = frozenset({"paginate", "stream", "request", "close"} | _RESOURCE_MODULE | set(keyword.kwlist))
"""What a method must not be called: inside its class, it would hide what the annotations name."""

RESERVED_PARAMETERS = frozenset(
    {"self", "body", "result"} | BUILTIN_TYPES | (_RESOURCE_MODULE - SIBLINGS) | set(keyword.kwlist)
)
"""What a parameter must not be called: inside its method, it would hide what the method uses."""
