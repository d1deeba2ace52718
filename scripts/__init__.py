"""The pipeline from an API's document to its typed package: ``python -m scripts.regenerate``."""


class PipelineError(Exception):
    """Input or state that the pipeline cannot work with, in one line: the thing, the cause, the next step.

    Args:
        thing: What is wrong: a URL, a file, a place in a document.
        cause: What is wrong with it.
        next_step: What the reader can do about it.
    """

    def __init__(self, thing: str, cause: str, next_step: str) -> None:
        self.thing = thing
        self.cause = cause
        self.next_step = next_step
        # Causes quote other programs' messages, which may hold line breaks; a log line must stay one line.
        super().__init__(" ".join(f"{thing}: {cause}; {next_step}".split()))
