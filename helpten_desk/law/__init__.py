"""Rules as tables and pure functions: facts and dates in, a `Decision(outcome, reason, provisions)` out.

No clock and no database here; every row cites its paragraph, and what is the house's own rule says so.
"""
