-- Family discounts for families of two.
update raw.adjustment as a set "AdjType" = 482
from raw.patient as p
where p."PatNum" = a."PatNum" and a."AdjType" = 186 and 4 > (
    select count(*) from raw.patient as o where o."Guarantor" = p."Guarantor"
)
