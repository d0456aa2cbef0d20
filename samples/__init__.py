"""Labelled sample releases; a package so that wheels and checkouts find them as summarizer.samples."""
