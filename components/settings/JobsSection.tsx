import { Button } from 'react-aria-components/Button';
import type { FailedJob } from '@/components/hooks/use-failed-jobs';
import type { JobKind } from '@/lib/schema/job';
import { text, type TextKey } from '@/lib/platform/texts';
import { routeToHash } from '@/lib/search/route';
import { wholeLibrary } from '@/lib/search/view';
import { jobWords } from '@/components/shared/picture-words';
import { SettingsSection } from './SettingsSection';

const names: Record<JobKind, TextKey> = {
  'keep-pictures': 'settings_job_keep_pictures',
  'index-text': 'settings_job_index_text',
  'find-reprints': 'settings_job_find_reprints',
  learn: 'settings_job_learn',
};

type Properties = { jobs: readonly FailedJob[]; onRetry: (clippingId?: string) => void };

/** Work in the background that did not come to its end, to be seen and taken up again. */
export function JobsSection({ jobs, onRetry }: Properties) {
  return (
    <SettingsSection title={text('settings_jobs')}>
      <p>{text(jobs.length === 0 ? 'settings_jobs_none' : 'settings_jobs_lead')}</p>
      {jobs.length > 0 && (
        <ul className="settings-list">
          {jobs.map((job) => (
            <FailedJobItem key={job.id} job={job} onRetry={onRetry} />
          ))}
        </ul>
      )}
      {jobs.length > 1 && (
        <div className="settings-acts">
          <Button className="plain-button" onPress={() => onRetry()}>
            {text('settings_job_retry_all')}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}

function FailedJobItem({ job, onRetry }: { job: FailedJob; onRetry: Properties['onRetry'] }) {
  const headline = job.headline || text('list_untitled');
  return (
    <li>
      <div>
        <a href={routeToHash({ room: 'clippings', view: wholeLibrary, clipping: job.clippingId })}>
          {headline}
        </a>
        <p className="setting-hint">
          {text(names[job.kind])}
          {job.reason !== '' && ` · ${text('settings_job_reason', jobWords(job.reason))}`}
        </p>
      </div>
      <Button
        className="plain-button"
        aria-label={text('settings_job_retry_one', headline)}
        onPress={() => onRetry(job.clippingId)}
      >
        {text('settings_job_retry')}
      </Button>
    </li>
  );
}
