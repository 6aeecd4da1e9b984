-- How the parties decide stands in the agreement that they sign; no page ever wrote it here.
DROP TABLE decision_rule;
