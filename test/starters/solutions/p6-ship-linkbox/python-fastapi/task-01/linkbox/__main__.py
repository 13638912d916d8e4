"""Starts the server. Run it with: python dev.py run"""

import logging
import os
import sys

import uvicorn

from linkbox.app import create_app
from linkbox.settings import Settings


def main():
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    settings = Settings.from_environment(os.environ)
    # Your own log lines (task 10) take the place of uvicorn's.
    uvicorn.run(create_app(settings), host=settings.host, port=settings.port, access_log=False)


if __name__ == "__main__":
    main()
