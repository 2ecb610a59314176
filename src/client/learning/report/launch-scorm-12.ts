import { launch } from './launch.ts';
import { SCORM_12 } from './scorm-12.ts';
import { scormLink } from './scorm-link.ts';

void launch(scormLink(SCORM_12));
