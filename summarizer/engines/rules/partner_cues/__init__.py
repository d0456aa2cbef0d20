"""The words that state a working relationship, by the kind of relationship; all.py puts them together."""
