{#- What came of a contact, by words that are used for it in its note; null where none of them is. -#}
{% macro contact_outcome(note) -%}
    case
            when {{ note }} ~* 'no answer|voicemail|busy signal' then 'not reached'
            when {{ note }} ~* 'rescheduled' then 'rescheduled'
            when {{ note }} ~* 'declined' then 'declined'
            when {{ note }} ~* 'confirmed' then 'confirmed'
        end
{%- endmacro %}
