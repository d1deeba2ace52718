"""LangSmith's own SDK, which nobody here wrote, works with the embedded service unchanged."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from langsmith_ext.testing import LangSmithServer
from langsmith_ext.testing._service.contract import read_contract

langsmith = pytest.importorskip("langsmith")

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def server() -> Iterator[LangSmithServer]:
    with LangSmithServer() as server:
        yield server


@pytest.fixture(params=["", "/api/v1"], ids=["bare endpoint", "self-hosted endpoint"])
def sdk(request: pytest.FixtureRequest, server: LangSmithServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setenv("LANGSMITH_ENDPOINT", server.url + request.param)
    monkeypatch.setenv("LANGSMITH_API_KEY", server.api_key)
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    langsmith.utils.get_env_var.cache_clear()
    client = langsmith.Client()
    yield client
    client.cleanup()
    langsmith.utils.get_env_var.cache_clear()


def test_projects_are_created_listed_read_updated_and_deleted(sdk: Any) -> None:
    created = sdk.create_project("first", description="one", metadata={"team": "a"})
    sdk.create_project("second")
    assert {project.name for project in sdk.list_projects()} == {"first", "second"}
    assert [project.name for project in sdk.list_projects(name_contains="fir")] == ["first"]
    assert sdk.read_project(project_name="first", include_stats=True).id == created.id
    assert sdk.has_project("first")
    assert sdk.update_project(created.id, name="renamed").name == "renamed"
    with pytest.raises(langsmith.utils.LangSmithConflictError):
        sdk.create_project("second")
    sdk.delete_project(project_name="renamed")
    assert not sdk.has_project("renamed")
    with pytest.raises(langsmith.utils.LangSmithNotFoundError):
        sdk.read_project(project_id=created.id)


def test_datasets_and_examples_are_created_listed_read_updated_and_deleted(sdk: Any) -> None:
    dataset = sdk.create_dataset("questions", description="all of them")
    with pytest.raises(langsmith.utils.LangSmithConflictError):
        sdk.create_dataset("questions")
    assert sdk.read_dataset(dataset_name="questions").id == dataset.id
    assert [found.name for found in sdk.list_datasets(dataset_name_contains="quest")] == ["questions"]
    assert sdk.has_dataset(dataset_name="questions")

    sdk.create_examples(
        dataset_id=dataset.id,
        examples=[
            {"inputs": {"q": n}, "outputs": {"a": n}, "metadata": {"n": n}, "split": "train"} for n in range(250)
        ],
    )
    single = sdk.create_example(inputs={"q": "one more"}, outputs={"a": 1}, dataset_id=dataset.id)
    assert len(list(sdk.list_examples(dataset_id=dataset.id))) == 251
    assert len(list(sdk.list_examples(dataset_name="questions", splits=["train"]))) == 250
    assert sdk.read_dataset(dataset_id=dataset.id).example_count == 251
    sdk.update_example(single.id, inputs={"q": "changed"}, dataset_id=dataset.id)
    assert sdk.read_example(single.id).inputs == {"q": "changed"}
    sdk.delete_example(single.id)
    with pytest.raises(langsmith.utils.LangSmithNotFoundError):
        sdk.read_example(single.id)
    versions = list(sdk.list_dataset_versions(dataset_id=dataset.id))
    assert len(versions) >= 3
    sdk.update_dataset_tag(dataset_id=dataset.id, as_of=versions[-1].as_of, tag="prod")
    assert sdk.read_dataset_version(dataset_id=dataset.id, tag="prod").as_of == versions[-1].as_of
    assert len(list(sdk.list_examples(dataset_id=dataset.id, as_of="prod"))) == len(
        list(sdk.list_examples(dataset_id=dataset.id, as_of=versions[-1].as_of))
    )
    assert sorted(sdk.list_dataset_splits(dataset_id=dataset.id)) == ["train"]
    shared = sdk.share_dataset(dataset_id=dataset.id)
    assert len(list(sdk.list_shared_examples(shared["share_token"]))) == 250
    assert sdk.read_shared_dataset(shared["share_token"]).name == "questions"
    sdk.unshare_dataset(dataset_id=dataset.id)
    sdk.delete_dataset(dataset_id=dataset.id)
    assert not sdk.has_dataset(dataset_id=dataset.id)


def test_examples_carry_attachments(sdk: Any) -> None:
    dataset = sdk.create_dataset("files")
    sdk.create_examples(
        dataset_id=dataset.id,
        examples=[{"inputs": {"q": 1}, "attachments": {"picture": ("image/png", b"\x89PNG\r\n--x\r\n")}}],
    )
    example = next(iter(sdk.list_examples(dataset_id=dataset.id, include_attachments=True)))
    assert example.attachments["picture"]["reader"].read() == b"\x89PNG\r\n--x\r\n"


def test_a_csv_file_becomes_a_dataset(sdk: Any, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("question,answer\nwhy,because\nhow,so\n")
    dataset = sdk.upload_csv(str(file), input_keys=["question"], output_keys=["answer"], name="from csv")
    rows = [(example.inputs, example.outputs) for example in sdk.list_examples(dataset_id=dataset.id)]
    assert ({"question": "why"}, {"answer": "because"}) in rows


def test_traced_functions_arrive_as_a_tree_of_runs(sdk: Any, server: LangSmithServer) -> None:
    @langsmith.traceable(run_type="llm", name="inner", client=sdk)  # type: ignore[untyped-decorator]
    def inner(text: str) -> str:
        return text.upper()

    @langsmith.traceable(name="outer", client=sdk, project_name="traced")  # type: ignore[untyped-decorator]
    def outer(text: str) -> str:
        return f"{inner(text)}!"

    with langsmith.tracing_context(enabled=True, project_name="traced"):
        assert outer("hi", langsmith_extra={"client": sdk}) == "HI!"
    sdk.flush()

    runs = {run.name: run for run in sdk.list_runs(project_name="traced")}
    assert set(runs) == {"inner", "outer"}
    assert runs["inner"].parent_run_id == runs["outer"].id
    assert runs["inner"].trace_id == runs["outer"].id
    assert runs["outer"].outputs == {"output": "HI!"}
    assert runs["outer"].status == "success"
    roots = list(sdk.list_runs(project_name="traced", is_root=True))
    assert [run.name for run in roots] == ["outer"]
    assert [run.name for run in sdk.list_runs(project_name="traced", filter='eq(run_type, "llm")')] == ["inner"]
    whole = sdk.read_run(runs["outer"].id, load_child_runs=True)
    assert [child.name for child in whole.child_runs] == ["inner"]
    operations = read_contract().operations
    assert "POST /runs/multipart" in {operations[one.operation].route for one in server.requests if one.operation}


def test_runs_are_created_updated_shared_and_paged(sdk: Any) -> None:
    sdk.create_project("manual")
    now = datetime.datetime.now(datetime.UTC)
    ids = [uuid.uuid4() for _ in range(230)]
    for run_id in ids:
        sdk.create_run("step", inputs={"x": 1}, run_type="chain", id=run_id, project_name="manual", start_time=now)
    sdk.flush()
    for run_id in ids[:5]:
        sdk.update_run(run_id, outputs={"y": 2}, end_time=now + datetime.timedelta(seconds=1), error="broken")
    sdk.flush()
    found = list(sdk.list_runs(project_name="manual"))
    assert {run.id for run in found} == set(ids)
    assert {run.id for run in sdk.list_runs(project_name="manual", error=True)} == set(ids[:5])
    assert sdk.read_run(ids[0]).outputs == {"y": 2}
    link = sdk.share_run(ids[0])
    assert sdk.run_is_shared(ids[0])
    assert sdk.read_run_shared_link(ids[0]) == link
    sdk.unshare_run(ids[0])
    assert not sdk.run_is_shared(ids[0])
    assert sdk.get_run_stats(project_names=["manual"])["run_count"] == 230


def test_feedback_is_created_listed_read_updated_and_deleted(sdk: Any) -> None:
    sdk.create_project("judged")
    run_id = uuid.uuid4()
    sdk.create_run("step", inputs={}, run_type="chain", id=run_id, project_name="judged")
    sdk.flush()
    feedback = sdk.create_feedback(run_id, "correct", score=0.5, comment="half", trace_id=run_id)
    sdk.flush()
    assert [one.key for one in sdk.list_feedback(run_ids=[run_id])] == ["correct"]
    assert sdk.read_feedback(feedback.id).comment == "half"
    sdk.update_feedback(feedback.id, score=1.0)
    assert sdk.read_feedback(feedback.id).score == 1.0
    sdk.delete_feedback(feedback.id)
    assert list(sdk.list_feedback(run_ids=[run_id])) == []
    token = sdk.create_presigned_feedback_token(run_id, "thumbs")
    sdk.create_feedback_from_token(token.id, score=1)
    assert [one.key for one in sdk.list_feedback(run_ids=[run_id])] == ["thumbs"]


def test_annotation_queues_hold_runs(sdk: Any) -> None:
    sdk.create_project("queued")
    run_id = uuid.uuid4()
    sdk.create_run("step", inputs={}, run_type="chain", id=run_id, project_name="queued")
    sdk.flush()
    queue = sdk.create_annotation_queue(name="review", description="look at these")
    sdk.add_runs_to_annotation_queue(queue.id, run_ids=[run_id])
    assert sdk.get_run_from_annotation_queue(queue.id, index=0).id == run_id
    assert [found.name for found in sdk.list_annotation_queues()] == ["review"]
    sdk.update_annotation_queue(queue.id, name="reviewed")
    assert sdk.read_annotation_queue(queue.id).name == "reviewed"
    sdk.delete_run_from_annotation_queue(queue.id, run_id=run_id)
    sdk.delete_annotation_queue(queue.id)
    assert list(sdk.list_annotation_queues()) == []


def test_prompts_are_created_listed_and_deleted(sdk: Any) -> None:
    sdk.create_prompt("greeting", description="hello", tags=["short"])
    manifest = {"lc": 1, "type": "constructor", "id": ["langchain", "prompts", "chat"], "kwargs": {"messages": []}}
    # create_commit itself needs langchain-core; these are the requests that it makes
    commit = sdk.request_with_retries("POST", "/commits/-/greeting", json={"parent_commit": None, "manifest": manifest})
    tag = {"tag_name": "prod", "commit_id": commit.json()["commit"]["id"]}
    sdk.request_with_retries("POST", "/repos/-/greeting/tags", json=tag)
    assert sdk.pull_prompt_commit("greeting").manifest == manifest
    assert sdk.pull_prompt_commit("greeting:prod").manifest == manifest
    assert [prompt.repo_handle for prompt in sdk.list_prompts().repos] == ["greeting"]
    assert sdk.like_prompt("greeting") == {"likes": 1}
    sdk.update_prompt("greeting", description="changed")
    assert sdk.get_prompt("greeting").description == "changed"
    sdk.delete_prompt("greeting")
    assert sdk.get_prompt("greeting") is None


def test_an_evaluation_leaves_an_experiment_with_scores(sdk: Any) -> None:
    dataset = sdk.create_dataset("sums")
    sdk.create_examples(
        dataset_id=dataset.id, examples=[{"inputs": {"n": n}, "outputs": {"n": n + 1}} for n in range(5)]
    )
    results = sdk.evaluate(
        lambda inputs: {"n": inputs["n"] + 1},
        data="sums",
        evaluators=[lambda outputs, reference_outputs: outputs == reference_outputs],
        experiment_prefix="trial",
        max_concurrency=0,
    )
    sdk.flush()
    experiment = sdk.read_project(project_name=results.experiment_name, include_stats=True)
    assert experiment.reference_dataset_id == dataset.id
    runs = list(sdk.list_runs(project_name=results.experiment_name, is_root=True))
    assert len(runs) == 5
    feedback = list(sdk.list_feedback(run_ids=[run.id for run in runs]))
    assert [one.score for one in feedback] == [1] * 5
