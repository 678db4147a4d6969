import { type JSX, memo } from "react";
import type { LeadImage } from "../../shared/article/article.ts";
import type { TakenPicture } from "../../shared/picture/words.ts";
import { changeMetadata } from "../article/metadata.ts";
import { fillWords } from "../pictures/fill-words.ts";
import { FramedPicture } from "../pictures/framed-picture.tsx";
import { openFraming } from "../pictures/open-framing.ts";
import { choosePicture } from "../ui/add-picture.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { DropZone } from "../ui/drop-zone.tsx";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { usePicture } from "../ui/picture-store.ts";
import { TextArea, TextInput } from "../ui/text-input.tsx";
import type { DetailsProps } from "./details.tsx";
import { sameFields } from "./same-fields.ts";
import styles from "./details.module.css";
import { Section } from "./section.tsx";

const css = classes(styles);

/** The picture that leads the article, with the words that go with it. */
export const LeadImageSection = memo(function LeadImageSection({ metadata, readOnly }: DetailsProps): JSX.Element {
  const { leadImage } = metadata;
  const setPicture = ({ asset, words }: TakenPicture): void => {
    const { alt = "", caption = "", credit = "" } = leadImage ?? {};
    changeMetadata({ leadImage: { ...fillWords({ alt, caption, credit }, words), assetId: asset.id } });
  };
  const choose = async (): Promise<void> => {
    const picture = await choosePicture();
    if (picture !== null) setPicture(picture);
  };
  return (
    <Section title="Lead image" field="leadImage">
      {leadImage === null ? (
        <DropZone className={css("drop")} over={css("over")} disabled={readOnly} onPicture={setPicture}>
          <Button size="small" disabled={readOnly} onClick={() => void choose()}>
            <Icon name="image-plus" />
            Choose a picture…
          </Button>
          <span className={css("note")}>or drop one here</span>
        </DropZone>
      ) : (
        <DropZone className={css("picture")} over={css("over")} disabled={readOnly} onPicture={setPicture}>
          <Picture leadImage={leadImage} />
          {!readOnly && (
            <div className={css("row")}>
              <Button size="small" onClick={() => void choose()}>
                <Icon name="image-plus" />
                Choose another…
              </Button>
              <CropButton leadImage={leadImage} />
              <Button size="small" look="quiet" onClick={() => changeMetadata({ leadImage: null })}>
                <Icon name="trash-2" />
                Remove
              </Button>
            </div>
          )}
          <Words leadImage={leadImage} readOnly={readOnly} />
        </DropZone>
      )}
    </Section>
  );
}, sameFields("leadImage"));

function Picture({ leadImage }: { leadImage: LeadImage }): JSX.Element | null {
  const asset = usePicture(leadImage.assetId);
  if (asset === null) return <p className={css("note")}>This picture is missing from the library.</p>;
  if (asset === undefined) return null;
  return <FramedPicture asset={asset} crop={leadImage.crop} alt={leadImage.alt} className={css("image")} />;
}

function CropButton({ leadImage }: { leadImage: LeadImage }): JSX.Element {
  const asset = usePicture(leadImage.assetId);
  const { crop, focus, ...words } = leadImage;
  const frame = (): void =>
    openFraming(asset, { crop, focus }, (framing) => changeMetadata({ leadImage: { ...words, ...framing } }));
  return (
    <Button size="small" disabled={!asset} onClick={frame}>
      <Icon name="crop" />
      Crop…
    </Button>
  );
}

function Words({ leadImage, readOnly }: { leadImage: LeadImage; readOnly: boolean }): JSX.Element {
  const change = (part: Partial<LeadImage>): void => changeMetadata({ leadImage: { ...leadImage, ...part } });
  return (
    <>
      <Field
        label="Alternative text"
        stacked
        hint={leadImage.alt === "" ? <AltHint leadImage={leadImage} readOnly={readOnly} /> : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            dir="auto"
            maxLength={1000}
            readOnly={readOnly}
            value={leadImage.alt}
            onValue={(alt) => change({ alt })}
          />
        )}
      </Field>
      <Field label="Caption" stacked>
        {(control) => (
          <TextArea
            {...control}
            dir="auto"
            maxLength={2000}
            readOnly={readOnly}
            value={leadImage.caption}
            onValue={(caption) => change({ caption })}
          />
        )}
      </Field>
      <Field label="Credit" stacked>
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            maxLength={300}
            readOnly={readOnly}
            value={leadImage.credit}
            onValue={(credit) => change({ credit })}
          />
        )}
      </Field>
      <Field label="Licence" stacked>
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            maxLength={300}
            readOnly={readOnly}
            value={leadImage.licence ?? ""}
            onValue={(licence) => change({ licence: licence.trim() === "" ? undefined : licence })}
          />
        )}
      </Field>
    </>
  );
}

function AltHint({ leadImage, readOnly }: { leadImage: LeadImage; readOnly: boolean }): JSX.Element {
  const { decorative, ...rest } = leadImage;
  return (
    <>
      For readers who cannot see it.{" "}
      <label>
        <input
          type="checkbox"
          disabled={readOnly}
          checked={decorative === true}
          onChange={({ currentTarget }) =>
            changeMetadata({ leadImage: currentTarget.checked ? { ...rest, decorative: true } : rest })
          }
        />{" "}
        Decorative
      </label>
    </>
  );
}
