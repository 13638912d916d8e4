"""Ready for you: starts the lab. Run it with: python lab.py"""

import logging
import os
import sys

import uvicorn

from linkbox.lab.start import SWITCH, LabRefused, is_on, lab_app


def main():
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    try:
        if not is_on(os.environ):
            raise LabRefused(f"The lab is off. To switch it on, write {SWITCH}=1 into the file .env.")
        app = lab_app(os.environ)
    except (LabRefused, ValueError) as error:
        sys.exit(str(error))
    # Not a setting: the lab never listens where another computer could reach it.
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", 8000)), access_log=False)


if __name__ == "__main__":
    main()
