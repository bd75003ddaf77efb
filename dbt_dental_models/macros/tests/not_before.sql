{#- The column is not earlier than another one of the row, by days. Null on either side passes. -#}
{% test not_before(model, column_name, earlier_column) %}

select *
from {{ model }}
where {{ column_name }} < {{ earlier_column }}

{% endtest %}
