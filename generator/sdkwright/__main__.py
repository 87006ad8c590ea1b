"""`python -m sdkwright` -> the command line."""

import sys

from sdkwright.cli import main

sys.exit(main())
