"""``make demo``: proves where the package comes from, then tours LangSmith's API against the embedded service.

``make demo LIVE=1`` does the read-only part against the real service, with the key of the environment or a profile.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from langsmith_api.platform import CONTRACT
from langsmith_api.platform.operations import OPERATIONS
from rich.console import Console
from rich.table import Table

from langsmith_ext import LangSmith, LangSmithError, PermissionDeniedError
from langsmith_ext.models import (
    APIKeyCreateRequest,
    IdentityCreate,
    IdentityPatch,
    OrgIdentityPatch,
    PendingIdentityCreate,
    TracerSessionCreate,
    WorkspaceCreate,
)
from langsmith_ext.testing import LangSmithServer
from langsmith_ext.types import ExamplesCreateManyBodyItemDict, QueryRunsRequestBodyDict, RunDict
from scripts.pipeline import prove

PROJECTS = 1_000
EXAMPLES = 250
RUNS = 300
console = Console(highlight=False, width=min(Console().width, 120))


@contextmanager
def chapter(title: str) -> Iterator[None]:
    """Print a headline, and how long what follows took."""
    console.print(f"\n[bold]{title}[/bold]")
    start = time.perf_counter()
    yield
    console.print(f"[dim]  {time.perf_counter() - start:.1f} s[/dim]")


def say(text: str) -> None:
    """Print a line."""
    console.print(f"  {text}", soft_wrap=True)


def provenance() -> bool:
    """Rebuild the package from the pinned contract and compare it with what is committed."""
    count, found = prove()
    if found:
        say(f"[red]{len(found)} of {count} files differ from what is committed: run make generate[/red]")
        return False
    say(f"{count} files written from openapi/, byte for byte what is committed")
    return True


def summary() -> None:
    """Show the API as the index describes it."""
    resources = Counter(operation.resource for operation in OPERATIONS.values())
    scopes = Counter(operation.scope for operation in OPERATIONS.values())
    styles = Counter(operation.pagination.style for operation in OPERATIONS.values() if operation.pagination)
    table = Table(box=None, padding=(0, 2), show_header=False)
    table.add_row("contract", f"{CONTRACT.upstream_sha256[:12]}, retrieved {CONTRACT.upstream_date}")
    table.add_row("operations", f"{CONTRACT.operations} in {len(resources)} resources, sync and async")
    table.add_row("models", str(CONTRACT.models))
    table.add_row("scopes", ", ".join(f"{scope} {count}" for scope, count in scopes.most_common()))
    table.add_row("paginated", ", ".join(f"{style} {count}" for style, count in styles.most_common()))
    table.add_row(
        "read-only POSTs", str(sum(operation.safe and operation.method == "POST" for operation in OPERATIONS.values()))
    )
    largest = ", ".join(f"{name} {count}" for name, count in resources.most_common(12))
    table.add_row("per resource", f"{largest}, and {len(resources) - 12} more")
    console.print(table)


def organization(ls: LangSmith) -> None:
    """The script of LangSmith's guide to managing an organization."""
    workspace = ls.workspaces.create(WorkspaceCreate(display_name="Data Science"))
    say(f"workspace {workspace.display_name!r} created: {workspace.id}")
    roles = {(role.access_scope, role.display_name): role.id for role in ls.orgs.list_roles()}
    say(f"{len(roles)} roles: " + ", ".join(sorted(name for _, name in roles)))
    invited = ls.orgs.add_member(
        PendingIdentityCreate(
            email="new.colleague@example.com",
            role_id=roles["organization", "Organization User"],
            workspace_ids=[workspace.id],
            workspace_role_id=roles["workspace", "Editor"],
        )
    )
    say(f"{invited.email} is invited to the organization, as an editor of the workspace")
    ada = next(member for member in ls.orgs.list_members().members if member.email == "ada@example.com")
    scoped = ls.with_workspace(workspace.id)
    scoped.workspaces.add_member(IdentityCreate(org_identity_id=ada.id, role_id=roles["workspace", "Viewer"]))
    members = scoped.workspaces.list_members().members
    there = next(member for member in members if member.email == ada.email)
    scoped.workspaces.update_member(there.id, IdentityPatch(role_id=roles["workspace", "Editor"]))
    ls.orgs.update_member(ada.id, OrgIdentityPatch(role_id=roles["organization", "Organization Admin"]))
    say(f"{ada.email} joined as a viewer, became an editor, and an admin of the organization")
    key = scoped.api_keys.create(APIKeyCreateRequest(description="nightly export", workspaces=[workspace.id]))
    say(f"service key {key.short_key} is valid for this workspace only")


def listing(ls: LangSmith) -> None:
    """A long list, in order, then with pages fetched ahead."""
    for number in range(PROJECTS):
        ls.tracer_sessions.create(TracerSessionCreate(name=f"project-{number:04}"))
    pages = list(ls.paginate(ls.tracer_sessions.list, name_contains="project-").pages())
    listed = sum(len(page.items) for page in pages)
    say(f"{PROJECTS} projects created; {listed} listed in {len(pages)} pages")
    ahead = ls.paginate(ls.tracer_sessions.list, name_contains="project-", limit=50).prefetch(8)
    names = [project.name for project in ahead]
    say(f"with eight pages of 50 in flight: {len(names)} again, {len(set(names))} of them distinct")


def runs(ls: LangSmith) -> None:
    """Ingestion by multipart and batch, and a query."""
    project = ls.tracer_sessions.create(TracerSessionCreate(name="checkout-prod"))
    start = datetime.now(UTC) - timedelta(hours=1)

    def run(number: int) -> RunDict:
        identifier = uuid.uuid4()
        began = start + timedelta(seconds=number)
        return {
            "id": identifier,
            "trace_id": identifier,
            "dotted_order": f"{began:%Y%m%dT%H%M%S%fZ}{identifier}",
            "name": f"answer {number}",
            "run_type": "chain" if number % 3 else "llm",
            "inputs": {"question": f"What is {number} x 7?"},
            "outputs": None if number % 10 == 0 else {"answer": number * 7},
            "error": "out of luck" if number % 10 == 0 else None,
            "start_time": began,
            "end_time": began + timedelta(seconds=0.3),
            "session_name": project.name,
        }

    made = [run(number) for number in range(RUNS)]
    ls.runs.multipart_ingest({f"post.{one['id']}": one for one in made[: RUNS // 2]})
    ls.runs.batch_ingest({"post": made[RUNS // 2 :]})
    query: QueryRunsRequestBodyDict = {"project_ids": [project.id], "has_error": True, "selects": ["NAME", "ERROR"]}
    failed = list(ls.paginate(ls.runs.query, query))
    say(f"{RUNS} runs ingested, half by multipart, half by batch")
    say(f"{len(failed)} of them failed, such as {failed[0].name!r}: {failed[0].error}")


def dataset(ls: LangSmith) -> None:
    """A dataset from examples, read back as a file."""
    made = ls.datasets.create({"name": "multiplication"})
    rows: list[ExamplesCreateManyBodyItemDict] = [
        {
            "dataset_id": made.id,
            "inputs": {"question": f"What is {number} x 7?"},
            "outputs": {"answer": str(number * 7)},
        }
        for number in range(EXAMPLES)
    ]
    ls.examples.create_many(rows)
    read = list(ls.paginate(ls.examples.list, dataset=made.id))
    with tempfile.TemporaryDirectory() as folder, ls.stream(ls.datasets.download_jsonl, made.id) as response:
        path = Path(folder) / "multiplication.jsonl"
        response.write_to(path)
        lines = path.read_text(encoding="utf-8").splitlines()
    say(f"dataset {made.name!r}: {len(read)} examples listed, {len(lines)} lines streamed to a file")


def insights(ls: LangSmith) -> None:
    """A job that takes a while."""
    (project,) = ls.tracer_sessions.list(name="checkout-prod")
    job = ls.tracer_sessions.create_insights_job(project.id, {"name": "weekly", "last_n_hours": 24})
    seen: list[str] = []
    while not seen or seen[-1] not in ("success", "error"):
        state = ls.tracer_sessions.get_insights_job(project.id, job.id)
        if not seen or seen[-1] != state.status:
            seen.append(str(state.status))
        time.sleep(0.05)
    say(f"insights job {' -> '.join(seen)}, {len(state.clusters)} clusters found")


def trouble(server: LangSmithServer, ls: LangSmith) -> None:
    """What can go wrong, and what the errors say."""
    try:
        ls.with_workspace("00000000-0000-4000-8000-00000000dead").datasets.list()
    except PermissionDeniedError as error:
        say(f"another account's workspace: [yellow]{error}[/yellow]")
    server.fail("GET", "/api/v1/sessions", status=429, retry_after=1, times=1)
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("  %(message)s"))
    logger = logging.getLogger("langsmith_ext")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    found = ls.tracer_sessions.list(limit=1)
    logger.removeHandler(handler)
    say(f"and after the wait came the response: {found[0].name}")


def live() -> int:
    """The read-only part, against the real service."""
    with LangSmith() as ls:
        say(f"asking {ls!r}")
        workspaces = ls.workspaces.list()
        say(f"{len(workspaces)} workspaces: " + ", ".join(str(workspace.display_name) for workspace in workspaces[:5]))
        scoped = ls if ls.workspace_id else ls.with_workspace(workspaces[0].id)
        projects = scoped.tracer_sessions.list(limit=5)
        say("projects: " + ", ".join(str(project.name) for project in projects))
        say("datasets: " + ", ".join(one.name for one in scoped.datasets.list(limit=5)))
    return 0


def main() -> int:
    """Run the tour.

    Returns:
        0 when everything worked, 1 when not.
    """
    if os.environ.get("LIVE"):
        try:
            with chapter("LangSmith, live and read-only"):
                return live()
        except LangSmithError as error:
            console.print(f"[red]{error}[/red]", soft_wrap=True)
            return 1
    with chapter("The package, rebuilt from its contract"):
        if not provenance():
            return 1
        summary()
    with LangSmithServer() as server, server.client() as ls:
        server.add_member("ada@example.com", "Ada")
        console.print(f"\nAn embedded LangSmith listens at {server.url}; everything below is real HTTP to it.")
        with chapter("Manage an organization"):
            organization(ls)
        with chapter(f"List {PROJECTS} projects"):
            listing(ls)
        with chapter("Ingest and query runs"):
            runs(ls)
        with chapter("Build a dataset"):
            dataset(ls)
        with chapter("Wait for an insights job"):
            insights(ls)
        with chapter("Trouble"):
            trouble(server, ls)
        console.print(
            f"\n{len(server.requests)} requests were made; the service checked each of them against the contract."
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
