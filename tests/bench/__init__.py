"""The figures of the budgets: `python -m tests.bench [GROUP ...] [--json FILE]`. Nothing is asserted on time."""
