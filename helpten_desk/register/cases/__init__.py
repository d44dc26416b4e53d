"""The desk's cases and what belongs to them: requests, papers, letters, the ledger, drafts."""
