# Laid out as Django writes it.
# fmt: off
# ruff: noqa: E501, Q000

from django.db import migrations, models


class Migration(migrations.Migration):
    # The rules the database itself keeps; apart from the tables only to keep files short.

    dependencies = [
        ('registry', '0001_initial'),
    ]

    operations = [
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['owner_agency', 'enterprise'])), name='body_kind'),
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(('enterprise_class__in', ['', 'listed_group', 'wholly_state', 'majority_state', 'minority_state'])), name='body_enterprise_class_listed'),
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'enterprise'), models.Q(('enterprise_class', ''), _negated=True)), models.Q(('kind', 'owner_agency'), ('enterprise_class', '')), _connector='OR'), name='body_enterprise_has_class'),
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(('board_seats', None), ('board_seats__gte', 1), _connector='OR'), name='body_board_seats'),
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(('owner_agency', None), models.Q(('owner_agency', models.F('id')), _negated=True), _connector='OR'), name='body_not_its_own_owner'),
        ),
        migrations.AddConstraint(
            model_name='attestation',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='attestation_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='attestation',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='attestation_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='attestation',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['terms', 'grades', 'confidence_rounds', 'sanctions', 'proceedings', 'suspensions', 'service_periods', 'findings', 'inspections'])), name='attestation_kind'),
        ),
        migrations.AddConstraint(
            model_name='attestation',
            constraint=models.CheckConstraint(condition=models.Q(('complete_up_to__lte', models.F('attested_on'))), name='attestation_not_of_the_future'),
        ),
        migrations.AddConstraint(
            model_name='attestation',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('body', 'kind', 'complete_up_to'), name='attestation_once'),
        ),
        migrations.AddIndex(
            model_name='fieldchange',
            index=models.Index(fields=['thing', 'thing_id', 'at'], name='fieldchange_of_thing'),
        ),
        migrations.AddConstraint(
            model_name='inspection',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='inspection_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='inspection',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='inspection_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='inspection',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['inspection', 'audit'])), name='inspection_kind'),
        ),
        migrations.AddConstraint(
            model_name='inspection',
            constraint=models.CheckConstraint(condition=models.Q(('end__isnull', True), ('end__gte', models.F('start')), _connector='OR'), name='inspection_ends_after_start'),
        ),
        migrations.AddConstraint(
            model_name='inspection',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('body', 'kind', 'start'), name='inspection_once'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=models.Q(('sex__in', ['', 'male', 'female'])), name='person_sex'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=models.Q(('nationalities__in', ['', 'vietnamese', 'vietnamese_and_one_foreign', 'vietnamese_and_several_foreign', 'foreign'])), name='person_nationalities'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=models.Q(('retirement_date', None), ('birth_date', None), ('retirement_date__gt', models.F('birth_date')), _connector='OR'), name='person_retires_after_birth'),
        ),
        migrations.AddConstraint(
            model_name='grade',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='grade_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='grade',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='grade_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='grade',
            constraint=models.CheckConstraint(condition=models.Q(('grade__in', ['excellent', 'good', 'fulfilled', 'not_fulfilled'])), name='grade_grade'),
        ),
        migrations.AddConstraint(
            model_name='grade',
            constraint=models.CheckConstraint(condition=models.Q(('year__gte', 1950), ('year__lte', 2150)), name='grade_year'),
        ),
        migrations.AddConstraint(
            model_name='grade',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('person', 'body', 'year'), name='grade_once_a_year'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='finding_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='finding_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=models.Q(('until__isnull', True), ('until__gte', models.F('found_on')), _connector='OR'), name='finding_until_after_found'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('person', 'fact', 'found_on'), name='finding_once'),
        ),
        migrations.AddConstraint(
            model_name='confidenceround',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='confidenceround_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='confidenceround',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='confidenceround_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='confidenceround',
            constraint=models.CheckConstraint(condition=models.Q(('cast__gte', 1), ('low__gte', 0), ('low__lte', models.F('cast'))), name='confidenceround_low_within_cast'),
        ),
        migrations.AddConstraint(
            model_name='confidenceround',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('person', 'body', 'held_on'), name='confidenceround_once'),
        ),
        migrations.AddConstraint(
            model_name='user',
            constraint=models.CheckConstraint(condition=models.Q(('role__in', ['officer', 'authority', 'office_holder', 'inspector', 'administrator'])), name='user_role'),
        ),
        migrations.AddConstraint(
            model_name='user',
            constraint=models.CheckConstraint(condition=models.Q(('language__in', ['vi', 'en'])), name='user_language'),
        ),
        migrations.AddConstraint(
            model_name='user',
            constraint=models.CheckConstraint(condition=models.Q(('theme__in', ['system', 'light', 'dark'])), name='user_theme'),
        ),
        migrations.AddConstraint(
            model_name='user',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('role', 'office_holder'), _negated=True), ('person__isnull', False), _connector='OR'), name='user_office_holder_is_a_person'),
        ),
        migrations.AddConstraint(
            model_name='post',
            constraint=models.CheckConstraint(condition=models.Q(('position__in', ['council_chair', 'company_chair', 'council_member', 'general_director', 'hired_director', 'controller', 'head_controller', 'representative_full_time', 'representative_part_time', 'other'])), name='post_position'),
        ),
        migrations.AddConstraint(
            model_name='post',
            constraint=models.CheckConstraint(condition=models.Q(('working_time__in', ['', 'full_time', 'part_time'])), name='post_working_time'),
        ),
        migrations.AddConstraint(
            model_name='post',
            constraint=models.UniqueConstraint(fields=('body', 'position', 'title'), name='post_once_in_a_body'),
        ),
        migrations.AddConstraint(
            model_name='post',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('position', 'representative_full_time'), ('working_time', 'part_time'), _negated=True), models.Q(('position', 'representative_part_time'), ('working_time', 'full_time'), _negated=True)), name='post_representative_working_time'),
        ),
        migrations.AddConstraint(
            model_name='proceeding',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='proceeding_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='proceeding',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='proceeding_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='proceeding',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['disciplinary', 'charge', 'investigation', 'prosecution', 'trial', 'inspection', 'audit', 'responsibility_review'])), name='proceeding_kind'),
        ),
        migrations.AddConstraint(
            model_name='proceeding',
            constraint=models.CheckConstraint(condition=models.Q(('end__isnull', True), ('end__gte', models.F('start')), _connector='OR'), name='proceeding_ends_after_start'),
        ),
        migrations.AddConstraint(
            model_name='proceeding',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('person', 'kind', 'start'), name='proceeding_once'),
        ),
        migrations.AddConstraint(
            model_name='readingsetting',
            constraint=models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='readingsetting_has_reason'),
        ),
        migrations.AddConstraint(
            model_name='sanction',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='sanction_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='sanction',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='sanction_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='sanction',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('form__in', ['reprimand', 'warning', 'removal', 'expulsion']), ('is_party', True)), models.Q(('form__in', ['reprimand', 'warning', 'removal', 'forced_termination']), ('is_party', False)), _connector='OR'), name='sanction_form_of_its_kind'),
        ),
        migrations.AddConstraint(
            model_name='sanction',
            constraint=models.CheckConstraint(condition=models.Q(('ended_on__isnull', True), ('ended_on__gte', models.F('effective_on')), _connector='OR'), name='sanction_ends_after_effect'),
        ),
        migrations.AddConstraint(
            model_name='sanction',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('person', 'form', 'is_party', 'effective_on'), name='sanction_once'),
        ),
        migrations.AddConstraint(
            model_name='serviceperiod',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='serviceperiod_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='serviceperiod',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='serviceperiod_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='serviceperiod',
            constraint=models.CheckConstraint(condition=models.Q(('end__isnull', True), ('end__gte', models.F('start')), _connector='OR'), name='serviceperiod_ends_after_start'),
        ),
        migrations.AddConstraint(
            model_name='serviceperiod',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('person', 'start'), name='serviceperiod_once'),
        ),
        migrations.AddConstraint(
            model_name='suspension',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='suspension_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='suspension',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='suspension_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='suspension',
            constraint=models.CheckConstraint(condition=models.Q(('until__isnull', True), ('until__gte', models.F('start')), _connector='OR'), name='suspension_until_after_start'),
        ),
        migrations.AddConstraint(
            model_name='suspension',
            constraint=models.CheckConstraint(condition=models.Q(('revoked_on__isnull', True), ('revoked_on__gte', models.F('start')), _connector='OR'), name='suspension_revoked_after_start'),
        ),
        migrations.AddConstraint(
            model_name='suspension',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('person', 'start'), name='suspension_once'),
        ),
        migrations.AddConstraint(
            model_name='term',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_by', None), ('superseded_at__isnull', False), _connector='OR'), name='term_superseded_by_when'),
        ),
        migrations.AddConstraint(
            model_name='term',
            constraint=models.CheckConstraint(condition=models.Q(('superseded_at', None), ('superseded_at__gte', models.F('recorded_at')), _connector='OR'), name='term_superseded_after_recorded'),
        ),
        migrations.AddConstraint(
            model_name='term',
            constraint=models.CheckConstraint(condition=models.Q(('end', None), ('end__gt', models.F('start')), _connector='OR'), name='term_ends_after_start'),
        ),
        migrations.AddConstraint(
            model_name='term',
            constraint=models.CheckConstraint(condition=models.Q(('left_on__isnull', True), ('left_on__gte', models.F('start')), _connector='OR'), name='term_left_after_start'),
        ),
        migrations.AddConstraint(
            model_name='term',
            constraint=models.CheckConstraint(condition=models.Q(('left_by__in', ['', 'term_ended', 'reappointment', 'transfer', 'release', 'resignation', 'relief', 'removal', 'forced_termination', 'leaving_service', 'retirement', 'death'])), name='term_left_by'),
        ),
        migrations.AddConstraint(
            model_name='term',
            constraint=models.CheckConstraint(condition=models.Q(('left_by', ''), ('left_on__isnull', False), _connector='OR'), name='term_left_by_when'),
        ),
        migrations.AddConstraint(
            model_name='term',
            constraint=models.CheckConstraint(condition=models.Q(('leaving_ground', ''), models.Q(('left_by', ''), _negated=True), _connector='OR'), name='term_leaving_ground_of'),
        ),
        migrations.AddConstraint(
            model_name='term',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('years', None), ('years__gte', 1), _connector='OR'), models.Q(('number', None), ('number__gte', 1), _connector='OR')), name='term_years_and_number'),
        ),
        migrations.AddConstraint(
            model_name='term',
            constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('person', 'post', 'start'), name='term_once'),
        ),
    ]
