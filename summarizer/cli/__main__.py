"""`python -m summarizer.cli` is `summarize`."""

from summarizer.cli import main

raise SystemExit(main())
