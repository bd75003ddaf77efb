-- Recall intervals of 12 months.
-- fails: prophy_patients_have_a_recall
update raw.recall set "RecallInterval" = 12 << 16
