-- Recall interval of 3 months.
-- fails: prophy_patients_have_a_recall
-- fails: int_recall_management_due_date_follows_the_interval
update raw.recall as r set "RecallInterval" = 3 << 16
from raw.procedurelog as p
join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
where p."PatNum" = r."PatNum" and p."ProcStatus" = 2 and c."ProcCode" = 'D1110'
