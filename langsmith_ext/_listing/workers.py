"""Threads that fetch pages ahead, and never keep anybody waiting.

``ThreadPoolExecutor`` joins its threads when the program ends, also those that read from a server that hangs. These are
daemons: whoever stops reading a listing goes on at once.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Event, Semaphore, Thread
from typing import Generic, TypeVar

from .._errors import PaginationError

T = TypeVar("T")


class Workers(Generic[T]):
    """Threads that work off what is submitted, in order.

    Args:
        size: How many there may be; one is started when none is idle.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._started = 0
        self._idle = Semaphore(0)
        self._stopped = Event()
        self._tasks: SimpleQueue[tuple[Future[T], Callable[[], T]] | None] = SimpleQueue()

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Have something done.

        Args:
            work: What to do; it should pass on ``pause`` to whatever waits.
        """
        future: Future[T] = Future()
        self._tasks.put((future, work))
        if not self._idle.acquire(blocking=False) and self._started < self._size:
            self._started += 1
            Thread(target=self._run, name=f"langsmith-prefetch-{self._started}", daemon=True).start()
        return future

    def pause(self, seconds: float) -> None:
        """Wait, in a thread of these, until the time is over or nobody wants the result any more.

        Raises:
            PaginationError: If they are stopped.
        """
        if self._stopped.wait(seconds):
            raise PaginationError("the iteration was stopped")

    def stop(self) -> None:
        """Stop them, without waiting: what has not begun is dropped, what is under way ends by itself."""
        self._stopped.set()
        while True:
            try:
                task = self._tasks.get_nowait()
            except Empty:
                break
            if task is not None:
                task[0].cancel()
        for _ in range(self._started):
            self._tasks.put(None)

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            future, work = task
            if not self._stopped.is_set() and future.set_running_or_notify_cancel():
                try:
                    future.set_result(work())
                except BaseException as error:
                    future.set_exception(error)
            del task, future, work  # an idle thread would keep the last page
            self._idle.release()
