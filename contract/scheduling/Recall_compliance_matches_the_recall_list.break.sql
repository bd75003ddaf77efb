-- A recall of a type that does not exist.
-- fails: same_row_count_as_int_recall_management_ref_stg_opendental__recall_
update raw.recall set "RecallTypeNum" = 999 where "RecallNum" = (select min("RecallNum") from raw.recall)
