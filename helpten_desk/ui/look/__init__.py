"""How everything looks and speaks: tokens, the one sheet, icons, words, labels, chips, verdicts."""
