"""Say the figures of a run: on a terminal, as HTML, Markdown, JUnit XML and CSV."""
