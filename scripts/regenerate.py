"""The command line of the pipeline.

``python -m scripts.regenerate`` rebuilds the shipped packages from the pinned contracts. With ``--update`` or
``--spec`` it takes a new document first and ends with a report of what that changes for callers. Nothing is replaced
before everything has passed.

With ``--out`` and ``--package`` it makes a package of your own from your server's document, in a folder of your own.

With ``--dry-run`` nothing is replaced at all, and the exit code says what taking the document would mean: 0 nothing
that a caller can see, 10 additions, 20 breaking changes, 1 an error.

With ``--prove`` the shipped packages are rebuilt in a temporary folder and compared with ``generated/``, byte for byte.
"""

from __future__ import annotations

import argparse
import keyword
import sys
import traceback
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from scripts import PipelineError
from scripts.diff.markdown import to_markdown
from scripts.diff.report import to_json
from scripts.diff.verdicts import Impact
from scripts.pipeline import REPOSITORY, Built, Checkout, prove, rebuild, retiring, update

EXIT_CODES = {Impact.INVISIBLE: 0, Impact.ADDITIVE: 10, Impact.BREAKING: 20}
"""Of a dry run; ``docs/versions.md`` promises them."""
_TAKEN = {"langsmith", "langsmith_api", "langsmith_ext", *sys.stdlib_module_names}
"""Packages that one of the user's own would hide, or be hidden by."""


def main(arguments: Sequence[str] | None = None, home: Checkout = REPOSITORY) -> int:
    """Run the command.

    Args:
        arguments: Those of the command line; None is the process's own.
        home: The repository.

    Returns:
        0 when everything passed, 1 when not, with one line on standard error; of a dry run, what the document would
        mean.
    """
    options = _options(arguments)
    try:
        return _run(options, home)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("error: interrupted; either everything was replaced or nothing", file=sys.stderr)
    except Exception as error:  # what no stage expected is reported in one line too
        print(f"error: {_unexpected(error)}", file=sys.stderr)
    return 1


def _unexpected(error: Exception) -> PipelineError:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return PipelineError(
        f"{Path(frame.filename).name}, line {frame.lineno}",
        f"unexpected {type(error).__name__} ({error})",
        "report it together with the document",
    )


def _run(options: argparse.Namespace, home: Checkout) -> int:
    if options.prove:
        return _prove(home)
    if options.spec is None and not (options.update or options.dry_run):
        print("\n".join(_summary(built) for built in rebuild(home)))
        for route in retiring(home):
            # Which breaks callers, so that it needs a version and a report.
            print(f"  retired: {route} goes with the next make update, also with SPEC= the pinned contract")
        return 0
    built = update(
        options.api,
        options.spec,
        options.out,
        package=_package(options, home),
        home=home,
        allow_removals=options.allow_removals,
        address=options.source,
        retrieved=options.retrieved,
        document_date=options.document_date,
        dry_run=options.dry_run,
    )
    if options.json:
        sys.stdout.write(to_json(built.report).decode() if built.report else "null\n")
    else:
        # The output of a dry run is its report, for a job to keep.
        print(_summary(built), file=sys.stderr if options.dry_run else None)
        if not options.dry_run:
            print(f"contract, names and package are in {options.out or home.root.name}\n")
        if built.report:
            print(to_markdown(built.report), end="")
    if not options.dry_run:
        return 0
    # Where nothing is pinned yet, everything is an addition.
    return EXIT_CODES[built.report.impact if built.report else Impact.ADDITIVE]


def _prove(home: Checkout) -> int:
    count, found = prove(home)
    if found:
        print("\n".join(found[:20]), file=sys.stderr)
        cause = f"differs in {len(found)} files from what the pipeline writes"
        raise PipelineError(home.generated.name, cause, "run make generate")
    print(f"{home.generated.name}/: {count} files, byte for byte what the pipeline writes from openapi/")
    return 0


def _package(options: argparse.Namespace, home: Checkout) -> str | None:
    """The package to generate, if another than the registered one is asked for."""
    package: str | None = options.package
    if package is None:
        return None
    parts = package.split(".")
    usable = (part.isidentifier() and not part.startswith("_") and not keyword.iskeyword(part) for part in parts)
    if len(parts) < 2 or not all(usable):
        raise PipelineError(
            f"package {package!r}",
            "not a dotted name that Python can import",
            "give one with a parent, such as our_langsmith.platform",
        )
    if parts[0] in _TAKEN:
        raise PipelineError(
            f"package {package!r}",
            f"{parts[0]} is the name of another package",
            "choose another parent, such as our_langsmith",
        )
    if options.out is None or options.out.resolve() == home.root.resolve():
        raise PipelineError(f"package {package!r}", "needs a folder of its own", "name one with --out")
    return package


def _summary(built: Built) -> str:
    planned = built.plan
    rules = ", ".join(f"{rule} {count}" for rule, count in sorted(built.rules.items()))
    unmatched = sum(1 for outcome in built.outcomes if not outcome.matched)
    lines = [
        f"{planned.package}: {len(planned.operations)} operations in {len(planned.resources)} resources, "
        f"{len(planned.models)} models, {len(planned.enums)} enumerations",
        f"  rules applied: {rules or 'none'}",
        f"  overlays: {len(built.outcomes)} actions, {unmatched} of them match nothing in this document",
    ]
    additions = [outcome for outcome in built.outcomes if outcome.action.adds]
    if redundant := sum(len(outcome.redundant) for outcome in additions):
        count = sum(outcome.matched for outcome in additions)
        lines.append(f"  additions: this document lists {redundant} of {count} operations, which are no longer added")
    lines += [
        f"  renamed upstream: {renaming.kind} {renaming.old} -> {renaming.new}, still {renaming.name}"
        for renaming in built.renamings
    ]
    lines += [
        f"  successor not in this document: {successor}, said to replace {route}"
        for route, successor in planned.unresolved.items()
    ]
    return "\n".join(lines)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.regenerate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--api", default="platform", help="the API, as in openapi/specs.toml (default: platform)")
    add("--spec", metavar="FILE_OR_URL", help="take this document")
    add("--update", action="store_true", help="take the API's document from its registered URL")
    add("--dry-run", action="store_true", help="change nothing; exit with 0 (the same), 10 (additions), 20 (breaking)")
    add("--prove", action="store_true", help="change nothing; compare generated/ with what the pipeline writes")
    add("--json", action="store_true", help="print the report as JSON, and nothing else")
    add("--out", type=Path, metavar="DIR", help="write openapi/ and generated/ there and not into the repository")
    add("--package", metavar="NAME", help="the package to generate, such as our_langsmith.platform (with --out)")
    add("--allow-removals", action="store_true", help="accept that more than a quarter of the operations are gone")
    add("--source", metavar="URL", help="the URL to record when SPEC is a saved copy")
    add(
        "--retrieved", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day to record when SPEC is a saved copy"
    )
    add(
        "--document-date",
        type=date.fromisoformat,
        metavar="YYYY-MM-DD",
        help="the day on which the document was current (default: its Last-Modified)",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
