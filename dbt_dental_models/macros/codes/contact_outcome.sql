{#- The outcome of a communication, by the words of its note; null where it has none of them. -#}
{% macro contact_outcome(note) -%}
    case
            when {{ note }} ~* 'no answer|voicemail|busy signal' then 'not reached'
            when {{ note }} ~* 'rescheduled' then 'rescheduled'
            when {{ note }} ~* 'declined' then 'declined'
            when {{ note }} ~* 'confirmed' then 'confirmed'
        end
{%- endmacro %}
