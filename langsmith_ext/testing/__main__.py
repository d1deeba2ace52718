"""``python -m langsmith_ext.testing``: run the embedded LangSmith until interrupted."""

from __future__ import annotations

import argparse
import signal
import threading

from langsmith_ext.testing._service.contract import SHIPPED, read_contract
from langsmith_ext.testing._service.coverage import operations_table
from langsmith_ext.testing._service.server import LangSmithServer
from langsmith_ext.testing._service.service import DEFAULT_API_KEY


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m langsmith_ext.testing", description=__doc__)
    parser.add_argument("--port", type=int, default=8123, help="loopback port, 0 for a free one (default: 8123)")
    parser.add_argument("--api-key", default=DEFAULT_API_KEY, help=f"the key to accept (default: {DEFAULT_API_KEY})")
    parser.add_argument(
        "--contract",
        default=SHIPPED,
        metavar="PACKAGE_OR_FILE",
        help=f"what to serve: a generated package, or its contract.json.gz (default: {SHIPPED})",
    )
    parser.add_argument(
        "--strict-unknown", action="store_true", help="refuse fields and parameters that the contract does not know"
    )
    parser.add_argument(
        "--table", action="store_true", help="print which operations have state and which answer with samples, and exit"
    )
    options = parser.parse_args(arguments)
    try:
        contract = read_contract(options.contract)
    except ValueError as error:
        parser.exit(1, f"{error}\n")
    if options.table:
        print(operations_table(contract))
        return
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    server = LangSmithServer(
        port=options.port,
        api_key=options.api_key,
        strict_unknown=options.strict_unknown,
        contract=options.contract,
    )
    try:
        server.start()
    except OSError as error:
        parser.exit(1, f"Cannot open port {options.port}: {error}. Choose another one with --port.\n")
    print(f"LANGSMITH_ENDPOINT={server.url}")
    print(f"LANGSMITH_API_KEY={server.api_key}")
    print(f"LANGSMITH_WORKSPACE_ID={server.workspace_id}")
    print(f"LANGSMITH_ORGANIZATION_ID={server.organization_id}")
    print("The embedded LangSmith runs until it is interrupted.", flush=True)
    stop.wait()
    server.stop()


if __name__ == "__main__":
    main()
