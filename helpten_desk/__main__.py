"""`python -m helpten_desk`."""

from helpten_desk.commands import main

raise SystemExit(main())
