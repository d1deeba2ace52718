from scripts import PipelineError


def test_an_error_reads_thing_then_cause_then_next_step() -> None:
    assert str(PipelineError("a.json", "is empty", "fetch it again")) == "a.json: is empty; fetch it again"


def test_an_error_is_one_line_whatever_it_quotes() -> None:
    assert "\n" not in str(PipelineError("a.yaml", "cannot be read (line 1\n  column 2)", "correct\nit"))
